using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Api;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Index;
using PiecesGen.Generator.Formats.OpenApiGenerator.Models;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator;

/// <summary>The pages that OpenAPI Generator and its forerunners write: of groups, of models, and the README that lists them.</summary>
internal sealed class OpenApiGeneratorFormat : IDocsFormat
{
    private readonly DialectRecogniser _recogniser;
    private readonly string _known;

    public OpenApiGeneratorFormat()
        : this(OpenApiDialects.All)
    {
    }

    /// <param name="dialects">What its pages can be in.</param>
    public OpenApiGeneratorFormat(IReadOnlyList<Dialect> dialects)
    {
        UnknownDialect unknown = new(dialects);
        Vocabulary = unknown;
        _recogniser = new DialectRecogniser(dialects, unknown);
        List<string> names = [];
        foreach (Dialect dialect in dialects)
        {
            names.Add(dialect.Name);
        }

        string last = names[names.Count - 1];
        _known = names.Count == 1 ? last : $"{string.Join(", ", names.GetRange(0, names.Count - 1))} and {last}";
    }

    public string Name => "OpenAPI Generator";

    /// <summary>The words of all dialects and of other generators.</summary>
    public IVocabulary Vocabulary { get; }

    public PageFacts? Read(MarkdownPage page, FormatContext context)
    {
        RecognisedDialect recognised = _recogniser.Recognise(page);
        DialectContext reading = new(context, recognised.Dialect);
        if (IndexPageReader.Read(page, reading) is { } index)
        {
            return index;
        }

        Func<DialectContext, PageFacts>? read = ApiPageReader.Find(page) is { } api ? api.Read
            : ModelPageReader.Find(page) is { } model ? model.Read
            : null;
        if (read is null)
        {
            return null;
        }

        recognised.ReportContradiction(context);
        PageFacts facts = read(reading);
        return recognised.UnknownLanguage is { } language ? facts with { UnknownLanguage = new UnknownLanguage(LocatedText.From(language), _known) } : facts;
    }
}
