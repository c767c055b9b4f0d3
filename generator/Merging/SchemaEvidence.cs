using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Records where the pages name a schema and its enum values.</summary>
internal static class SchemaEvidence
{
    public static void Record(
        EvidenceList evidence, string schema, Contributions<ModelPageFacts> pages, IEnumerable<Correction<ModelCorrectionFacts>> corrections)
    {
        foreach (Contribution<ModelPageFacts> page in pages.Ranked(FactKind.Name))
        {
            evidence.Named(MemberKey.Model(schema), page.At(page.Facts.Name.Span));
            foreach (Stated<string> value in page.Facts.EnumValues ?? [])
            {
                evidence.Named(MemberKey.EnumValue(schema, value.Value), page.At(value.Span));
            }
        }

        foreach (Correction<ModelCorrectionFacts> correction in corrections)
        {
            foreach (Stated<string> value in correction.Facts.EnumValues ?? [])
            {
                evidence.Named(MemberKey.EnumValue(schema, value.Value), correction.At(value.Span));
            }
        }
    }
}
