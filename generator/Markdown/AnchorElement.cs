using System;

namespace PiecesGen.Generator.Markdown;

/// <summary>A link in HTML: <c>&lt;a href="#plant"&gt;Plant&lt;/a&gt;</c>. Its address may be a shortcode: <c>href="{{&lt; ref "../plant#Plant" &gt;}}"</c>.</summary>
internal readonly record struct AnchorElement(TextSlice Source, TextSlice Text, TextSlice Target)
{
    // A longer one is no link in a line or cell.
    private const int MaxLength = 1000;

    private const string Opening = "<a ";
    private const string Closing = "</a>";
    private const string Address = "href=\"";
    private const string Shortcode = "{{<";
    private const string ShortcodeEnd = ">}}";

    /// <summary>Whether one may begin there.</summary>
    public static bool Opens(string text, int at, int end) =>
        at + Opening.Length < end && string.CompareOrdinal(text, at, Opening, 0, Opening.Length) == 0;

    /// <param name="text">What begins with the element; null where it is none, leads nowhere or has no text.</param>
    public static AnchorElement? Read(TextSlice text)
    {
        text = text.Sub(0, Math.Min(text.Length, MaxLength));
        int close = text.IndexOf(Closing);
        int address = text.IndexOf(Address) + Address.Length;
        if (close < 0 || address < Address.Length || address > close)
        {
            return null;
        }

        TextSlice rest = text.Sub(address, close);
        TextSlice? target = rest.StartsWith(Shortcode) ? rest.Quoted(0) : rest.IndexOf('"') is > 0 and int quote ? rest.Sub(0, quote) : null;
        int behind = rest.StartsWith(Shortcode) ? Math.Max(rest.IndexOf(ShortcodeEnd), 0) + ShortcodeEnd.Length : 0;
        int end = rest.IndexOf('>', Math.Min(behind, rest.Length));
        return target is { IsEmpty: false } named && end >= 0 && rest.Sub(end + 1, rest.Length).Trim() is { IsEmpty: false } shown
            ? new AnchorElement(text.Sub(0, close + Closing.Length), shown, named)
            : null;
    }
}
