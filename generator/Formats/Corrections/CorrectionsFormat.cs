using System;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Security;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>
/// Pages whose front matter says <c>piecesgen: corrections</c>: a person wrote them to say what the documentation does not say
/// or says wrong. What they do not say is left as it is; prose explains and corrects nothing.
/// </summary>
/// <param name="vocabulary">The words of everybody: a person spells types as any documentation does.</param>
internal sealed class CorrectionsFormat(IVocabulary vocabulary) : IDocsFormat
{
    private const string Key = "piecesgen";
    private const string Corrections = "corrections";

    private static readonly SourceTraits s_traits = new() { Names = NameCasing.Verbatim, MustMatch = true };

    public string Name => "Corrections";

    public PageFacts? Read(MarkdownPage page, FormatContext context)
    {
        if (page.FindFrontMatter(Key) is not { } mark || !string.Equals(mark.Value.ToString(), Corrections, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        VocabularyContext reading = new(context, vocabulary);
        CorrectionList corrections = new();
        foreach (CorrectionSubject subject in CorrectionFinder.Find(page, reading))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Read(subject, corrections, reading);
        }

        Located<string>? server = BaseAddressReader.Find(page);
        EquatableArray<SecuritySchemeFacts>? schemes = SecuritySchemesReader.Read(page, reading);
        if (corrections.IsEmpty && server is null && schemes is null)
        {
            context.Report(
                Catalog.UnreadableCorrection,
                mark.Value,
                "The page corrects nothing. No heading on it stands above a table of parameters or properties, or above a list of values.");
        }

        return new PageFacts
        {
            Path = context.Path,
            Source = s_traits,
            Server = server,
            Groups = corrections.Groups,
            Models = corrections.Models,
            SecuritySchemes = schemes ?? [],
        };
    }

    private static void Read(CorrectionSubject subject, CorrectionList corrections, VocabularyContext context)
    {
        ReadTables(subject, corrections, context);
        if (OperationCorrectionReader.Read(subject, context) is { } operation)
        {
            corrections.Add(subject.Group, operation);
        }

        if (ModelCorrectionReader.Read(subject, context) is { } model)
        {
            corrections.Add(model);
        }
    }

    /// <summary>Tables that name their subjects in rows: methods and models.</summary>
    private static void ReadTables(CorrectionSubject subject, CorrectionList corrections, VocabularyContext context)
    {
        foreach (PageBlock block in subject.Intro.Blocks)
        {
            if (block is not Table table)
            {
                continue;
            }

            TableColumns columns = TableColumns.From(table);
            if (columns.Has(TableColumns.Method))
            {
                MethodCorrectionTableReader.Read(table, subject.Group, corrections, context);
            }
            else if (columns.Has(TableColumns.Model))
            {
                ModelCorrectionTableReader.Read(table, corrections, context);
            }
        }
    }
}
