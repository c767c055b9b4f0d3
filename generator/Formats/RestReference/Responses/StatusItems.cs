using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads a list of statuses: <c>- **204** – no error</c>.</summary>
internal static class StatusItems
{
    /// <summary>The items; null where the list is another one.</summary>
    public static List<ResponseFacts>? Read(ItemList list)
    {
        List<ResponseFacts> rows = [];
        int others = 0;
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (list.Depths[i] > 0)
            {
                continue;
            }

            if (StatusText.Read(list.Items[i], out TextSlice rest) is { } status && status.Value != StatusRange.Default)
            {
                rows.Add(new ResponseFacts { Statuses = status, Description = StatusTable.Reason(rest) });
            }
            else
            {
                others++;
            }
        }

        return rows.Count > others ? rows : null;
    }
}
