using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>Addresses within code and prose: where one ends.</summary>
internal static class AddressText
{
    private static readonly char[] s_ends = [' ', '\t', '\r', '\n', '`', '"', '\'', ')', '>', ',', ';', '|', '\\'];
    private static readonly char[] s_pathEnds = [.. s_ends, '?', '#'];

    /// <summary>Where the address that begins at a place ends.</summary>
    public static int EndOf(TextSlice text, int start) => IndexOfAny(text, start, s_ends);

    /// <summary>Likewise, before its query.</summary>
    public static int PathEndOf(TextSlice text, int start) => IndexOfAny(text, start, s_pathEnds);

    private static int IndexOfAny(TextSlice text, int start, char[] ends)
    {
        int end = text.Page.Text.IndexOfAny(ends, text.Start + start, text.Length - start);
        return end < 0 ? text.Length : end - text.Start;
    }
}
