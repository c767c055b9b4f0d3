using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads a line that is a status, with its type or without: <c>200 ([Plant](#plant)): OK</c>, <c>401: Unauthorized</c>.</summary>
internal static class StatusLine
{
    /// <summary>Null where the text is something else.</summary>
    public static ResponseFacts? Read(TextSlice text)
    {
        if (text.IsEmpty || !char.IsDigit(text[0]) || text.IndexOf('\n') >= 0 || StatusText.Read(text, out TextSlice rest) is not { } status)
        {
            return null;
        }

        int close = rest.StartsWith(" (") ? rest.IndexOf("):") : -1;
        TextSlice reason = close < 0 ? rest : rest.Sub(close + 1, rest.Length);
        return !reason.StartsWith(":") ? null : new ResponseFacts
        {
            Statuses = status,
            Type = close < 0 ? null : WrittenTypeReader.Read(rest.Sub(2, close)).Type,
            Description = StatusTable.Reason(reason),
        };
    }
}
