using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Makes the parameters that a page states for every operation schemes of the client: they are set once, in its options, and sent as
/// API keys are. An operation that lists one of them itself takes it as its own argument.
/// </summary>
internal static class CommonParameterRule
{
    /// <summary>Of the formats that a parameter chooses from, the client reads this one.</summary>
    private const string Json = "json";

    private const string ClientReadsJson = "Default.ClientReadsJson";

    /// <summary>The schemes with those of the parameters that none of them sends already, by name.</summary>
    public static EquatableArray<SecurityScheme> Add(EquatableArray<SecurityScheme> schemes, List<PageFacts> pages, EvidenceList evidence)
    {
        List<SecurityScheme> all = [.. schemes];
        foreach (PageFacts page in pages)
        {
            foreach (MemberFacts facts in page.CommonParameters)
            {
                var row = new Contribution<MemberFacts>(PageOrigin.From(page), facts);
                string name = facts.Name.Value;
                string? place = PlaceOf(facts.In?.Value ?? ParameterLocation.Query);
                if (place is null || (place == "header" && HeaderNames.IsOfMessage(name)) || all.Exists(scheme => scheme.Name == name || (scheme.In == place && IsSame(scheme.ParameterName, name, place))))
                {
                    continue;
                }

                string key = MemberKey.SecurityScheme(name);
                evidence.Named(key, row.At(facts.Name.Span));
                evidence.Add<ParameterLocation>(key, Fact.In, facts.In is { } said ? row.Stated(said) : Decided.Inferred(ParameterLocation.Query, ParameterLocationRule.OtherwiseQuery));
                string? value = facts.Values?.ConvertAll(static listed => listed.Value).Find(static listed => listed.Equals(Json, StringComparison.OrdinalIgnoreCase));
                if (value is not null)
                {
                    evidence.Add<string>(key, Fact.Default, Decided.Inferred(value, ClientReadsJson));
                }

                all.Add(new SecurityScheme(name, SecurityScheme.ApiKey, null, null, name, place, null, null, null, [])
                {
                    Parameter = new CommonParameter(facts.Description?.Value, facts.IsRequired is { Value: true }, value),
                });
            }
        }

        all.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
        return EquatableArray.From(all);
    }

    /// <summary>The names of the schemes that an operation sends which lists these parameters itself.</summary>
    public static EquatableArray<string> For(EquatableArray<SecurityScheme> schemes, EquatableArray<Parameter> own)
    {
        var names = new List<string>();
        foreach (SecurityScheme scheme in schemes)
        {
            if (scheme.Parameter is not null && !own.Exists(parameter => PlaceOf(parameter.Location) == scheme.In && IsSame(parameter.WireName, scheme.Name, scheme.In)))
            {
                names.Add(scheme.Name);
            }
        }

        return EquatableArray.From(names);
    }

    private static bool IsSame(string? one, string other, string? place) =>
        string.Equals(one, other, place == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>Null where no client can have one for all operations.</summary>
    private static string? PlaceOf(ParameterLocation place) => place switch
    {
        ParameterLocation.Query => "query",
        ParameterLocation.Header => "header",
        ParameterLocation.Cookie => "cookie",
        _ => null,
    };
}
