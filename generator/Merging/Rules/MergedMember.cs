using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>A parameter or property that all pages together describe, before it is known where it travels.</summary>
internal sealed record MergedMember
{
    /// <summary>The docs' name, as the first page spells it.</summary>
    public required string Name { get; init; }

    /// <summary>Where that page names it.</summary>
    public required PageLocation Place { get; init; }

    public required WireName WireName { get; init; }

    public required Decided<ApiType> Type { get; init; }

    public required Decided<bool> Required { get; init; }

    /// <summary>Where a page says that the server alone sets it.</summary>
    public Decided<bool>? ReadOnly { get; init; }

    /// <summary>The documented default, as spelled.</summary>
    public Decided<string>? Default { get; init; }

    public Decided<string>? Description { get; init; }

    /// <summary>The name that a page gives it in C#.</summary>
    public Decided<string>? GivenName { get; init; }

    /// <summary>Where a page says that it travels.</summary>
    public Decided<ParameterLocation>? In { get; init; }

    /// <summary>How a page says that a list or an object is written in the query or form.</summary>
    public Decided<ParameterStyle>? Style { get; init; }

    /// <summary>Records everything but where it travels, and what it is called there.</summary>
    public void Record(EvidenceList evidence, string key)
    {
        evidence.Named(key, Place);
        evidence.Add<ApiType>(key, Fact.Type, Type);
        evidence.Add<bool>(key, Fact.Required, Required);
        evidence.Add(key, Fact.ReadOnly, ReadOnly);
        evidence.Add(key, Fact.Style, Style);
        evidence.Add(key, Fact.Default, Default);
        evidence.Add(key, Fact.Description, Description);
        evidence.Add(key, Fact.GivenName, GivenName);
    }
}
