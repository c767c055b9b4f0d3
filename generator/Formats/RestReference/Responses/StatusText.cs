using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads a status that opens a text: <c>204</c>, <c>204 No Content</c>, <c>4XX</c>, <c>default</c>.</summary>
internal static class StatusText
{
    private const int Length = 3;

    /// <param name="rest">What stands behind the status.</param>
    public static Located<StatusRange>? Read(TextSlice text, out TextSlice rest)
    {
        rest = text;
        int at = 0;
        while (at < text.Length && text[at] is '*' or '`' or '_' or ' ' or '[' or '"' or '<')
        {
            at++;
        }

        if (text.StartsWith("HTTP ", at))
        {
            at += 5;
        }

        if (text.StartsWith("default", at) && text.Length - at <= 12)
        {
            rest = text.Sub(at + 7, text.Length);
            return new Located<StatusRange>(StatusRange.Default, text.Sub(at, at + 7).Span);
        }

        if (at + Length > text.Length || text[at] is < '1' or > '5' || (at + Length < text.Length && char.IsLetterOrDigit(text[at + Length])))
        {
            return null;
        }

        TextSlice status = text.Sub(at, at + Length);
        bool isClass = status[1] is 'x' or 'X' && status[2] is 'x' or 'X';
        if (!isClass && !(char.IsDigit(status[1]) && char.IsDigit(status[2])))
        {
            return null;
        }

        rest = text.Sub(at + Length, text.Length);
        return new Located<StatusRange>(StatusRange.Parse(status.ToString().ToUpperInvariant()), status.Span);
    }
}
