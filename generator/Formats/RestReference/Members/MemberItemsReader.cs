using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>Reads a list whose items describe parameters or properties: <c>- `limit` (integer) - How many. Optional.</c>.</summary>
internal static class MemberItemsReader
{
    /// <summary>The rows; null where an item at the top describes none, which is another list, or is a placeholder: the list is one of values.</summary>
    public static List<MemberRow>? Read(ItemList list)
    {
        List<MemberRow> rows = [];
        int skipped = 0;
        int hidden = int.MaxValue;
        for (int i = 0; i < list.Items.Count; i++)
        {
            int depth = list.Depths[i];
            if (depth > hidden)
            {
                continue;
            }

            if (MemberTextReader.Read(list.Items[i], list.RemarksOf(i), depth) is { } row)
            {
                if (row is { Depth: 0, Facts.Type: null } && row.Facts.Name.Value[0] == '<')
                {
                    return null;
                }

                rows.Add(row);
                hidden = int.MaxValue;
                continue;
            }

            // What stands below prose is prose too.
            hidden = depth;
            skipped += depth == 0 ? 1 : 0;
        }

        return rows.Count > 0 && rows.Count > skipped ? rows : null;
    }
}
