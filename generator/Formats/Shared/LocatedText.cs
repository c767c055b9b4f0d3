using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>Takes names and other short texts out of cells and headings.</summary>
internal static class LocatedText
{
    /// <summary>The slice's text without presentation.</summary>
    public static Located<string> From(TextSlice slice)
    {
        slice = slice.Trim();
        return new Located<string>(PlainText.From(slice), slice.Span);
    }

    /// <summary>The first marked run of a cell: <c>[**string**]</c> → <c>string</c>; the whole cell where nothing is marked.</summary>
    public static TextSlice Marked(TextSlice cell)
    {
        TextSlice text = (InlineReader.ReadFirst(cell)?.Text ?? cell).Trim();
        return text.Length > 4 && text.StartsWith("~~") && text.EndsWith("~~") ? text.Sub(2, text.Length - 2).Trim() : text;
    }

    /// <summary>The text of a description cell, or null where it is empty.</summary>
    public static Located<string>? Description(TextSlice cell)
    {
        string text = PlainText.OfProse(cell);
        return text.Length == 0 ? null : new Located<string>(text, cell.Trim().Span);
    }

    /// <summary>The text inside the one mark that holds all of it: <c>`OAuth`</c> → <c>OAuth</c>.</summary>
    public static TextSlice Unwrapped(TextSlice text)
    {
        text = text.Trim();
        return InlineReader.CanOpen(text) && InlineReader.ReadFirst(text) is { } run && run.Source == text ? run.Text : text;
    }
}
