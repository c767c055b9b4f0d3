using System.Collections.Generic;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Docs;

/// <summary>Reads the flat <c>key: value</c> lines of a page's front matter; nothing we use is nested.</summary>
internal static class FrontMatterReader
{
    public static EquatableArray<FrontMatterEntry> Read(IReadOnlyList<TextSlice> lines)
    {
        List<FrontMatterEntry> entries = [];
        foreach (TextSlice line in lines)
        {
            int colon = line.IndexOf(':');
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] == '#')
            {
                continue;
            }

            TextSlice value = line.Sub(colon + 1, line.Length).Trim();
            entries.Add(new FrontMatterEntry(line.Sub(0, colon).Trim().ToString(), Unquote(value)));
        }

        return EquatableArray<FrontMatterEntry>.From(entries);
    }

    private static TextSlice Unquote(TextSlice value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[value.Length - 1] == value[0]
            ? value.Sub(1, value.Length - 1)
            : value;
}
