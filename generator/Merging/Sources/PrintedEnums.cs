using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Which sources print the values of enums: to these, a model without a property is none.</summary>
internal sealed class PrintedEnums
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public PrintedEnums(IEnumerable<PageFacts> pages)
    {
        foreach (PageFacts page in pages)
        {
            if (!page.Source.MustMatch && page.Models.Exists(static model => model.Values is { Count: > 0 }))
            {
                _folders.Add(PagePath.FolderOf(page.Path));
            }
        }
    }

    /// <summary>Whether the pages beside this one do.</summary>
    public bool AreOn(PageFacts page) => _folders.Contains(PagePath.FolderOf(page.Path));
}
