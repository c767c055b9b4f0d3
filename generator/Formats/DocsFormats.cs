using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.ApiBlueprint;
using PiecesGen.Generator.Formats.Corrections;
using PiecesGen.Generator.Formats.OpenApi;
using PiecesGen.Generator.Formats.OpenApiGenerator;
using PiecesGen.Generator.Formats.RestReference;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Vocabulary;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats;

/// <summary>The formats that are known, and reading a page in the one that it is in.</summary>
internal static class DocsFormats
{
    private static readonly OpenApiGeneratorFormat s_openApiGenerator = new();
    private static readonly RestReferenceFormat s_reference = new();

    /// <summary>Those that say so on the page come first.</summary>
    public static IReadOnlyList<IDocsFormat> All { get; } =
    [
        new VocabularyFormat(ReferenceWords.All),
        new CorrectionsFormat(s_openApiGenerator.Vocabulary),
        new OpenApiFormat(printed: s_reference),
        s_openApiGenerator,
        new ApiBlueprintFormat(),
        s_reference,
    ];

    /// <summary>What a page says, where it says it, and what was not understood.</summary>
    /// <param name="path">The page's path as the host names it.</param>
    /// <param name="text">The page, whatever its line ends.</param>
    public static PageFacts Read(string path, string text, CancellationToken cancellationToken) => Read(path, text, Synonyms.None, cancellationToken);

    /// <param name="path">The page's path as the host names it.</param>
    /// <param name="text">The page, whatever its line ends.</param>
    /// <param name="synonyms">What the pages of vocabulary say that its words mean.</param>
    public static PageFacts Read(string path, string text, Synonyms synonyms, CancellationToken cancellationToken) => Read(All, path, text, synonyms, cancellationToken);

    /// <summary>The same with other formats; of several that claim a page the first reads it.</summary>
    public static PageFacts Read(IReadOnlyList<IDocsFormat> formats, string path, string text, CancellationToken cancellationToken) => Read(formats, path, text, Synonyms.None, cancellationToken);

    /// <summary>Whether the page says what words of the other pages mean.</summary>
    public static bool IsVocabulary(string text) => VocabularyFormat.Is(text);

    /// <summary>What the pages of vocabulary among these say that words mean.</summary>
    /// <param name="pages">Their paths and texts, in the order of their paths.</param>
    public static Synonyms SynonymsIn(IEnumerable<(string Path, string Text)> pages, CancellationToken cancellationToken)
    {
        List<Synonym> words = [];
        foreach ((string path, string text) in pages)
        {
            words.AddRange(IsVocabulary(text) ? Read(path, text, cancellationToken).Words : []);
        }

        return Synonyms.From(words);
    }

    private static PageFacts Read(IReadOnlyList<IDocsFormat> formats, string path, string text, Synonyms synonyms, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MarkdownPage page = MarkdownReader.Read(text, synonyms, cancellationToken);
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
