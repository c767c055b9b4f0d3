using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Responses;

/// <summary>Reads a status that opens a text: <c>204</c>, <c>204 No Content</c>, <c>4XX</c>, <c>default</c>.</summary>
internal static class StatusText
{
    private const int Length = 3;
    private const int MaxLabel = 60;

    /// <summary>The status that a label names wherever it stands: <c>Example response (404)</c>, <c>Response: 201</c>; null where it names none.</summary>
    public static Located<StatusRange>? Find(TextSlice label)
    {
        if (Read(label, out _) is { } first)
        {
            return first;
        }

        for (int at = 1; at + Length <= label.Length && label.Length <= MaxLabel; at++)
        {
            if (label[at - 1] is ' ' or '(' or '[' or '`' or '*' && label[at] is >= '1' and <= '5' && Read(label.Sub(at, label.Length), out _) is { } named)
            {
                return named;
            }
        }

        return null;
    }

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
