using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>Text of a page inside a message: one line, not too long.</summary>
internal static class Quoted
{
    private const int MaxLength = 60;

    public static string From(TextSlice slice) => From(slice.Length > 2 * MaxLength ? slice.Sub(0, 2 * MaxLength).ToString() : slice.ToString());

    public static string From(string text)
    {
        text = text.Trim().Replace('\r', ' ').Replace('\n', ' ');
        return text.Length <= MaxLength ? $"'{text}'" : $"'{text.Substring(0, MaxLength)}…'";
    }
}
