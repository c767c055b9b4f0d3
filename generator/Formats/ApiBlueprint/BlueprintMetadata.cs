using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint;

/// <summary>The lines <c>KEY: value</c> at the beginning of a page.</summary>
/// <param name="HasFormat">It says that it is API Blueprint.</param>
/// <param name="Host">The address of the API; null where it is not stated.</param>
internal sealed record BlueprintMetadata(bool HasFormat, Located<string>? Host)
{
    private const string FormatKey = "FORMAT:";
    private const string HostKey = "HOST:";
    private const string Version = "1A";

    public static BlueprintMetadata Read(MarkdownPage page)
    {
        bool hasFormat = false;
        Located<string>? host = null;
        if (page.Sections.Find(static section => section.Level == 0) is not { } start || start.Blocks.Find(static block => block is Paragraph) is not { } paragraph)
        {
            return new BlueprintMetadata(hasFormat, host);
        }

        int at = paragraph.Source.Start;
        while (at < paragraph.Source.End)
        {
            TextSlice line = page.Text.Line(at);
            at = page.Text.NextLine(line);
            hasFormat |= line.StartsWith(FormatKey) && line.Sub(FormatKey.Length, line.Length).Trim().StartsWith(Version);
            host ??= line.StartsWith(HostKey) ? BaseAddressReader.ReadAddress(line.Sub(HostKey.Length, line.Length)) : null;
        }

        return new BlueprintMetadata(hasFormat, host);
    }
}
