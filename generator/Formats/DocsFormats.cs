using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint;
using PiecesGen.Generator.Formats.Corrections;
using PiecesGen.Generator.Formats.OpenApiGenerator;
using PiecesGen.Generator.Formats.RestReference;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats;

/// <summary>The formats that are known, and reading a page in the one that it is in.</summary>
internal static class DocsFormats
{
    private static readonly OpenApiGeneratorFormat s_openApiGenerator = new();

    /// <summary>Those that say so on the page come first.</summary>
    public static IReadOnlyList<IDocsFormat> All { get; } = [new CorrectionsFormat(s_openApiGenerator.Vocabulary), s_openApiGenerator, new ApiBlueprintFormat(), new RestReferenceFormat()];

    /// <summary>What a page says, where it says it, and what was not understood.</summary>
    /// <param name="path">The page's path as the host names it.</param>
    /// <param name="text">The page, whatever its line ends.</param>
    public static PageFacts Read(string path, string text, CancellationToken cancellationToken) => Read(All, path, text, cancellationToken);

    /// <summary>The same with other formats; of several that claim a page the first reads it.</summary>
    public static PageFacts Read(IReadOnlyList<IDocsFormat> formats, string path, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MarkdownPage page = MarkdownReader.Read(text, cancellationToken);
        foreach (IDocsFormat format in formats)
        {
            FormatContext context = new(path, cancellationToken);
            if (format.Read(page, context) is { } facts)
            {
                return facts with { Diagnostics = context.Diagnostics };
            }
        }

        return new PageFacts { Path = path, IsUnrecognized = true };
    }
}
