using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Records where the pages name the server and the security schemes.</summary>
internal static class ClientEvidence
{
    public static void Record(EvidenceList evidence, List<PageFacts> pages, string? baseAddress)
    {
        foreach (PageFacts page in pages)
        {
            if (ClientFacts.BaseAddressOf(page) is { } address && address.Value == baseAddress)
            {
                evidence.Named(MemberKey.Server, new PageLocation(page.Path, address.Span));
            }

            foreach (SecuritySchemeFacts scheme in SchemesOf(page) ?? [])
            {
                evidence.Named(MemberKey.SecurityScheme(scheme.Name.Value), new PageLocation(page.Path, scheme.Name.Span));
            }
        }
    }

    private static EquatableArray<SecuritySchemeFacts>? SchemesOf(PageFacts page) => page switch
    {
        IndexPageFacts index => index.SecuritySchemes,
        CorrectionsPageFacts corrections => corrections.SecuritySchemes,
        _ => null,
    };
}
