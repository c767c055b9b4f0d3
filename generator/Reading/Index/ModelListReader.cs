using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Index;

/// <summary>Reads the links to all models.</summary>
internal static class ModelListReader
{
    // "Documentation For Models" of most generators; "Models" of php and typescript-fetch.
    private static readonly string[] s_headings = ["Documentation for Models", "Models"];

    /// <summary>The listed models, or null where the page has no such list.</summary>
    public static EquatableArray<IndexModelFacts>? Read(DocsPage page)
    {
        foreach (PageSection section in page.Sections)
        {
            if (IsModelList(section.Heading.Title))
            {
                return ReadLists(section);
            }
        }

        return null;
    }

    private static bool IsModelList(string title)
    {
        foreach (string heading in s_headings)
        {
            if (string.Equals(heading, title, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static EquatableArray<IndexModelFacts> ReadLists(PageSection section)
    {
        List<IndexModelFacts> models = [];
        foreach (PageBlock block in section.Blocks)
        {
            if (block is not ItemList list)
            {
                continue;
            }

            foreach (TextSlice item in list.Items)
            {
                if (InlineReader.ReadFirst(item) is { Target: not null } link && TitleReader.LastPart(link.Text) is { IsEmpty: false } name)
                {
                    models.Add(new IndexModelFacts(StatedText.Of(name), LinkTarget.PageOf(link.Target)));
                }
            }
        }

        return EquatableArray.From(models);
    }
}
