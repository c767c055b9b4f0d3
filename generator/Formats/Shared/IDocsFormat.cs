using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>A kind of documentation: says which pages are its own, and what they say.</summary>
internal interface IDocsFormat
{
    /// <summary>What people call it.</summary>
    string Name { get; }

    /// <summary>What the page says; null where it is none of this format.</summary>
    /// <param name="context">Takes what is not understood; the diagnostics of a page that is none of this format are dropped.</param>
    PageFacts? Read(MarkdownPage page, FormatContext context);
}
