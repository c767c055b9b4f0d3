using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// Collects the names that a page's prose spells: words with inner capitals or separators, in code also with dashes and dots,
/// and the names in the queries of addresses. Prose is the API's own text, which no source recases.
/// </summary>
internal static class MentionReader
{
    /// <summary>The distinct names in ordinal order.</summary>
    public static EquatableArray<string> Read(PageFacts page)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var prose = new ProseScanner(names);
        prose.Scan(page.Description?.Value);
        foreach (GroupFacts group in page.Groups)
        {
            prose.Scan(group.Description?.Value);
            foreach (OperationFacts operation in group.Operations)
            {
                Scan(operation, prose);
            }
        }

        foreach (ModelFacts model in page.Models)
        {
            prose.Scan(model.Description?.Value);
            Scan(model.Properties ?? [], prose);
        }

        return EquatableArray.From(names);
    }

    private static void Scan(OperationFacts operation, ProseScanner prose)
    {
        prose.Scan(operation.Summary?.Value);
        prose.Scan(operation.Description?.Value);
        prose.Scan(operation.Body?.Description?.Value);
        Scan(operation.Parameters ?? [], prose);
        foreach (ResponseFacts response in operation.Responses ?? [])
        {
            prose.Scan(response.Description?.Value);
        }
    }

    private static void Scan(EquatableArray<MemberFacts> members, ProseScanner prose)
    {
        foreach (MemberFacts member in members)
        {
            prose.Scan(member.Description?.Value);
        }
    }
}
