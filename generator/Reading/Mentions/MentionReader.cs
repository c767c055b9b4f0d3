using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Mentions;

/// <summary>
/// Collects the names that a page's prose spells: words with inner capitals or separators, in code also with dashes and dots,
/// and the names in the queries of addresses. Prose is the API's own text, which no dialect recases.
/// </summary>
internal static class MentionReader
{
    /// <summary>The distinct names in ordinal order.</summary>
    public static EquatableArray<string> Read(PageFacts page)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var prose = new ProseScanner(names);
        switch (page)
        {
            case ApiPageFacts api:
                prose.Scan(api.Description);
                foreach (EndpointFacts endpoint in api.Endpoints)
                {
                    prose.Scan(endpoint.Summary);
                }

                foreach (OperationFacts operation in api.Operations)
                {
                    Scan(operation, prose);
                }

                break;
            case ModelPageFacts model:
                prose.Scan(model.Description);
                Scan(model.Properties, prose);
                break;
            case IndexPageFacts index:
                prose.Scan(index.Description);
                break;
            default:
                break;
        }

        return EquatableArray.From(names);
    }

    private static void Scan(OperationFacts operation, ProseScanner prose)
    {
        prose.Scan(operation.Description);
        Scan(operation.Parameters, prose);
        foreach (ResponseFacts response in operation.Responses ?? [])
        {
            prose.Scan(response.Description);
        }
    }

    private static void Scan(EquatableArray<MemberFacts>? members, ProseScanner prose)
    {
        foreach (MemberFacts member in members ?? [])
        {
            prose.Scan(member.Description);
        }
    }
}
