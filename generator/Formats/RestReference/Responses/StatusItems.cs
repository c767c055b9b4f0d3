using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
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
                rows.Add(ResponseOf(status, rest));
            }
            else
            {
                others++;
            }
        }

        return rows.Count > others ? rows : null;
    }

    /// <summary>The items below one of those that say that they are statuses: <c>- Status code:</c>; none where none does.</summary>
    public static List<ResponseFacts> ReadNested(ItemList list)
    {
        List<ResponseFacts> rows = [];
        int around = int.MaxValue;
        for (int i = 0; i < list.Items.Count; i++)
        {
            int depth = list.Depths[i];
            if (depth <= around)
            {
                bool isLabel = list.Items[i].EndsWith(":") && LabelWords.Read(PlainText.Meaning(list.Items[i])).Subject == PartSubject.Statuses;
                around = isLabel ? depth : int.MaxValue;
            }
            else if (StatusText.Read(list.Items[i], out TextSlice rest) is { } status && status.Value != StatusRange.Default)
            {
                rows.Add(ResponseOf(status, rest));
            }
        }

        return rows;
    }

    /// <summary>Behind a colon, a link alone is what comes back.</summary>
    private static ResponseFacts ResponseOf(Located<StatusRange> status, TextSlice rest)
    {
        int colon = rest.IndexOf(": ");
        Located<TypeFact>? type = colon is >= 0 and < 3 ? StatusTitle.TypeIn(rest.Sub(colon + 1, rest.Length).Trim()) : null;
        Located<string>? reason = type is null ? StatusTable.Reason(rest) : null;

        // In code, the status is in front of what is left of it: `404 Not Found` and the rest.
        return new ResponseFacts { Statuses = status, Type = type, Description = reason is { } text && text.Value.Split('`').Length % 2 == 0 ? text with { Value = text.Value.Remove(text.Value.IndexOf('`'), 1) } : reason };
    }
}
