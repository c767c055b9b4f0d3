namespace PiecesGen.Generator.Text;

/// <summary>Values that are written in quotes: <c>'open'</c>, <c>"open"</c>.</summary>
internal static class QuotedText
{
    /// <summary>What stands between the quotes; the text itself where there are none.</summary>
    public static string Unquote(string text) =>
        text.Length > 1 && text[0] is '\'' or '"' && text[text.Length - 1] == text[0] ? text.Substring(1, text.Length - 2) : text;
}
