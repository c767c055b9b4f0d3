using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>Reads <c>All URIs are relative to *http://localhost:1000*</c>; the address also comes in backticks, brackets or as a link.</summary>
internal static class BaseAddressReader
{
    private const string Opening = "All URIs are relative to";

    /// <summary>The first address that the page states.</summary>
    public static Located<string>? Find(MarkdownPage page)
    {
        PageBlock? line = page.Sections.First(section => section.Blocks.Find(IsBaseAddress));
        return line is null ? null : ReadAddress(line.Source.Sub(Opening.Length, line.Source.Length));
    }

    public static bool IsBaseAddress(PageBlock block) => block is Paragraph && block.Source.StartsWith(Opening);

    /// <summary>The address that text starts with, without the marks around it.</summary>
    public static Located<string>? ReadAddress(TextSlice text)
    {
        TextSlice rest = text.Trim();
        int end = 0;
        while (end < rest.Length && !char.IsWhiteSpace(rest[end]))
        {
            end++;
        }

        TextSlice address = rest.Sub(0, end);
        if (InlineReader.ReadFirst(address) is { } run)
        {
            address = run.Text;
        }

        address = Unwrap(address);
        Located<string> stated = LocatedText.From(address);
        return stated.Value.Length == 0 ? null : stated;
    }

    private static TextSlice Unwrap(TextSlice address)
    {
        int start = 0;
        int end = address.Length;
        while (start < end && IsMark(address[start]))
        {
            start++;
        }

        while (end > start && (IsMark(address[end - 1]) || address[end - 1] is '.' or ','))
        {
            end--;
        }

        return address.Sub(start, end);
    }

    private static bool IsMark(char c) => c is '*' or '_' or '`' or '<' or '>';
}
