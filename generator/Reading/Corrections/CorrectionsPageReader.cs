using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Index;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Corrections;

/// <summary>Reads a page that a person wrote to say what the documentation does not say or says wrong.</summary>
internal static class CorrectionsPageReader
{
    private const string Key = "piecesgen";
    private const string Corrections = "corrections";

    /// <summary>The page's facts, or null where its front matter does not say that it corrects.</summary>
    public static CorrectionsPageFacts? Read(string path, DocsPage page, CancellationToken cancellationToken)
    {
        if (page.FindFrontMatter(Key) is not { } mark || !string.Equals(mark.Value.ToString(), Corrections, System.StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        PageContext context = new(path, Dialect.Unknown);
        List<OperationCorrectionFacts> operations = [];
        List<ModelCorrectionFacts> models = [];
        foreach (CorrectionSubject subject in CorrectionFinder.Find(page, context))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadTables(subject, operations, models, context);
            if (OperationCorrectionReader.Read(subject, context) is { } operation)
            {
                operations.Add(operation);
            }

            if (ModelCorrectionReader.Read(subject, context) is { } model)
            {
                models.Add(model);
            }
        }

        Stated<string>? address = BaseAddressReader.Find(page);
        EquatableArray<SecuritySchemeFacts>? schemes = SecuritySchemesReader.Read(page, context);
        if (operations.Count + models.Count == 0 && address is null && schemes is null)
        {
            context.Report(
                ReadingFindings.UnreadableCorrection,
                mark.Value,
                "The page corrects nothing: no heading above a table of parameters or properties or above a list of values was found on it.");
        }

        return new CorrectionsPageFacts(
            path,
            address,
            EquatableArray.From(operations),
            EquatableArray.From(models),
            schemes,
            context.Findings);
    }

    /// <summary>Tables that name their subjects in rows: methods and models.</summary>
    private static void ReadTables(
        CorrectionSubject subject, List<OperationCorrectionFacts> operations, List<ModelCorrectionFacts> models, PageContext context)
    {
        foreach (PageBlock block in subject.Intro.Blocks)
        {
            if (block is not Table table)
            {
                continue;
            }

            TableColumns columns = TableColumns.Of(table);
            if (columns.Has(TableColumns.Method))
            {
                MethodCorrectionTableReader.Read(table, subject.Group, operations, context);
            }
            else if (columns.Has(TableColumns.Model))
            {
                ModelCorrectionTableReader.Read(table, models, context);
            }
        }
    }
}
