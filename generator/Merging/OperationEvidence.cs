using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Records where the pages name an operation and its statuses.</summary>
internal static class OperationEvidence
{
    public static void Record(
        EvidenceList evidence,
        string group,
        string operation,
        Contributions<OperationSection> sections,
        IEnumerable<Correction<OperationCorrectionFacts>> corrections)
    {
        foreach (Contribution<OperationSection> section in sections.Ranked(FactKind.Name))
        {
            evidence.Named(MemberKey.OperationName(group, operation), section.At(section.Facts.Operation.Name.Span));
        }

        foreach (Contribution<OperationSection> section in sections.Ranked(FactKind.Http))
        {
            if (section.Facts.UrlTemplate is { } urlTemplate)
            {
                evidence.Named(MemberKey.Operation(group, operation), section.At(urlTemplate.Span));
            }
        }

        foreach (Contribution<EquatableArray<ResponseFacts>> table in sections.Lists(FactKind.Http, section => section.Operation.Responses))
        {
            foreach (ResponseFacts row in table.Facts)
            {
                evidence.Named(MemberKey.Status(group, operation, row.Status.Value), table.At(row.Status.Span));
            }
        }

        foreach (Correction<OperationCorrectionFacts> correction in corrections)
        {
            foreach (ResponseCorrectionFacts row in correction.Facts.Responses)
            {
                evidence.Named(MemberKey.Status(group, operation, row.Status.Value), correction.At(row.Status.Span));
            }
        }
    }
}
