using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Sources;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Reports statuses of an operation that one generated page lists and another leaves out: one of them is out of date. All are kept.
/// People list what they think of, so that their pages are not asked. What a correction says is settled.
/// </summary>
internal static class StatusAgreement
{
    public static void Report(Contributions<OperationFacts> pages, DiagnosticList diagnostics)
    {
        Contribution<OperationFacts>? first = null;
        var disagreement = new Disagreement();
        foreach (Contribution<OperationFacts> page in pages.Described(FactKind.Http))
        {
            if (page is not { Page.Source: { StatesStatuses: true, NamesByHeadings: false }, Facts.Responses: { Count: > 0 } listed })
            {
                continue;
            }

            if (first is null)
            {
                first = page;
                continue;
            }

            EquatableArray<ResponseFacts> known = first.Facts.Responses!.Value;
            foreach (ResponseFacts response in listed)
            {
                if (!Has(known, response) && !IsCorrected(pages, response))
                {
                    disagreement.Add(
                        page.At(response.Statuses.Span),
                        $"'{page.Facts.Name.Value}' documents {response.Statuses.Value} here, but not on {first.PageSeenFrom(page.Page)}. It was kept.");
                }
            }

            foreach (ResponseFacts response in known)
            {
                if (!Has(listed, response) && !IsCorrected(pages, response))
                {
                    disagreement.Add(
                        page.At(page.Facts.Name.Span),
                        $"'{page.Facts.Name.Value}' does not document {response.Statuses.Value} here, but documents it on {first.PageSeenFrom(page.Page)}. It was kept.");
                }
            }
        }

        disagreement.Report(diagnostics);
    }

    private static bool IsCorrected(Contributions<OperationFacts> pages, ResponseFacts response)
    {
        foreach (Contribution<OperationFacts> page in pages.LastWords)
        {
            if (Has(page.Facts.Responses ?? [], response))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(EquatableArray<ResponseFacts> listed, ResponseFacts response) => listed.Exists(other => other.Statuses.Value == response.Statuses.Value);
}
