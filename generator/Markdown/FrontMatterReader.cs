using System.Collections.Generic;
using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>Reads the flat <c>key: value</c> lines of a page's front matter, which is no Markdown; nothing we use is nested.</summary>
internal static class FrontMatterReader
{
    /// <param name="bodyStart">Where the page goes on behind the front matter.</param>
    public static EquatableArray<FrontMatterEntry> Read(PageText page, out int bodyStart)
    {
        bodyStart = page.BodyStart;
        if (!page.HasFrontMatter)
        {
            return default;
        }

        List<FrontMatterEntry> entries = [];
        int next = page.NextLine(page.Line(bodyStart));
        while (next < page.Text.Length)
        {
            TextSlice line = page.Line(next);
            next = page.NextLine(line);
            if (IsClosingMark(line))
            {
                bodyStart = next;
                return EquatableArray.From(entries);
            }

            Add(line, entries);
        }

        // Never closed: a thematic break.
        return default;
    }

    private static bool IsClosingMark(TextSlice line) => (line.StartsWith("---") || line.StartsWith("...")) && line.Sub(3, line.Length).Trim().IsEmpty;

    private static void Add(TextSlice line, List<FrontMatterEntry> entries)
    {
        int colon = line.IndexOf(':');
        if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#')
        {
            entries.Add(new FrontMatterEntry(line.Sub(0, colon).Trim().ToString(), Unquote(line.Sub(colon + 1, line.Length).Trim())));
        }
    }

    private static TextSlice Unquote(TextSlice value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0]
            ? value.Sub(1, value.Length - 1)
            : value;
}
