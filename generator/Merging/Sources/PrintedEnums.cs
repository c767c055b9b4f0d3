using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Which sources print the values of enums: to these, a model without a property is none.</summary>
/// <param name="Folders">Those of their pages.</param>
internal sealed record PrintedEnums(EquatableSet Folders)
{
    public static PrintedEnums From(List<PageFacts> pages)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            if (!page.Source.MustMatch && page.Models.Exists(static model => model.Values is { Count: > 0 }))
            {
                folders.Add(PagePath.FolderOf(page.Path));
            }
        }

        return new PrintedEnums(new EquatableSet(folders));
    }

    /// <summary>Whether the pages beside this one do.</summary>
    public bool AreOn(PageOrigin page) => Folders.Contains(PagePath.FolderOf(page.Path));
}
