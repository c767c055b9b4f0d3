using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges what pages say of the ways to prove who calls: the last word counts, else the first page.</summary>
internal static class SecurityMerger
{
    /// <summary>In the order of their names.</summary>
    public static EquatableArray<SecurityScheme> Merge(List<PageFacts> pages, EvidenceList evidence)
    {
        var byName = new KeyedContributions<SecuritySchemeFacts>();
        foreach (PageFacts page in pages.FindAll(static page => page.SecuritySchemes.Count > 0))
        {
            var origin = PageOrigin.From(page);
            foreach (SecuritySchemeFacts scheme in page.SecuritySchemes)
            {
                var contribution = new Contribution<SecuritySchemeFacts>(origin, scheme);
                evidence.Named(MemberKey.SecurityScheme(scheme.Name.Value), contribution.At(scheme.Name.Span));
                byName.Add(scheme.Name.Value, contribution);
            }
        }

        byName.SortByKey();
        var schemes = new List<SecurityScheme>(byName.Keys.Count);
        foreach (string name in byName.Keys)
        {
            foreach (Contribution<SecuritySchemeFacts> scheme in byName[name].Ranked(FactKind.Name))
            {
                if (scheme.Facts.Type is { } type)
                {
                    evidence.Add<string>(MemberKey.SecurityScheme(scheme.Facts.Name.Value), Fact.Type, scheme.Stated(type));
                    schemes.Add(SchemeOf(scheme.Facts, type.Value));
                    break;
                }
            }
        }

        return EquatableArray.From(schemes);
    }

    /// <summary>The names of the schemes that a page says all operations ask for; null where none does.</summary>
    public static EquatableArray<string>? OfSite(List<PageFacts> pages) =>
        pages.Find(static page => page.Security is not null)?.Security?.ConvertAll(static scheme => scheme.Value);

    private static SecurityScheme SchemeOf(SecuritySchemeFacts facts, string type) => new(
        facts.Name.Value,
        type,
        facts.HttpScheme,
        facts.BearerFormat,
        type == SecurityScheme.ApiKey ? facts.ParameterName?.Value : null,
        type == SecurityScheme.ApiKey ? facts.In?.Value : null,
        facts.Flow?.Value,
        facts.AuthorizationUrl?.Value,
        facts.TokenUrl?.Value,
        facts.Scopes.ConvertAll(static scope => new SecurityScope(scope.Name.Value, scope.Description)));
}
