using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the security schemes of index and corrections pages; corrections come last and win.</summary>
internal static class SecurityMerger
{
    public static EquatableArray<SecurityScheme> Merge(List<PageFacts> pages)
    {
        var byName = new SortedDictionary<string, SecurityScheme>(StringComparer.Ordinal);
        foreach (PageFacts page in pages)
        {
            if (page is IndexPageFacts { SecuritySchemes: { } stated })
            {
                Add(stated, byName, overrides: false);
            }
        }

        foreach (PageFacts page in pages)
        {
            if (page is CorrectionsPageFacts { SecuritySchemes: { } stated })
            {
                Add(stated, byName, overrides: true);
            }
        }

        return EquatableArray.From(byName.Values);
    }

    private static void Add(EquatableArray<SecuritySchemeFacts> stated, SortedDictionary<string, SecurityScheme> byName, bool overrides)
    {
        foreach (SecuritySchemeFacts facts in stated)
        {
            if (facts.Type is { } type && (overrides || !byName.ContainsKey(facts.Name.Value)))
            {
                bool isApiKey = type.Value == "apiKey";
                byName[facts.Name.Value] = new SecurityScheme(
                    facts.Name.Value,
                    type.Value,
                    facts.HttpScheme,
                    facts.BearerFormat,
                    isApiKey ? facts.ParameterName?.Value : null,
                    isApiKey ? facts.Location?.Value : null,
                    facts.Flow?.Value,
                    facts.AuthorizationUrl?.Value,
                    facts.TokenUrl?.Value,
                    Scopes(facts.Scopes));
            }
        }
    }

    private static EquatableArray<SecurityScope> Scopes(EquatableArray<ScopeFacts> facts)
    {
        var scopes = new List<SecurityScope>(facts.Count);
        foreach (ScopeFacts scope in facts)
        {
            scopes.Add(new SecurityScope(scope.Name.Value, scope.Description));
        }

        return EquatableArray.From(scopes);
    }
}
