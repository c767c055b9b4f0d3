using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Facts;

/// <summary>What a page says of a parameter, or of a property.</summary>
internal sealed record MemberFacts
{
    /// <summary>The name as the page prints it, escapes of reserved words undone.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>
    /// The name with the signs that the source may have spelled out: <c>subjectSet.namespace</c> for <c>subjectSetPeriodNamespace</c>.
    /// Null where it can have none; where it can, another source tells whether it has.
    /// </summary>
    public string? SignedName { get; init; }

    /// <summary>The name on the wire, where the page states it beside the name.</summary>
    public Located<string>? WireName { get; init; }

    /// <summary>The name that the page gives it in C#.</summary>
    public Located<string>? GivenName { get; init; }

    /// <summary>Where a parameter travels.</summary>
    public Located<ParameterLocation>? In { get; init; }

    /// <summary>How a list or an object is written in the query or form.</summary>
    public Located<ParameterStyle>? Style { get; init; }

    /// <summary>Null where the page states none that can be read.</summary>
    public Located<TypeFact>? Type { get; init; }

    /// <summary>What the prose about it suggests: less than a type, more than nothing.</summary>
    public Located<TypeFact>? SuggestedType { get; init; }

    /// <summary>What examples show of it: less than what prose suggests.</summary>
    public Located<TypeFact>? Shown { get; init; }

    /// <summary>The values that it can have, where the page lists them beside the type.</summary>
    public EquatableArray<Located<string>>? Values { get; init; }

    /// <summary>Whether it must be there.</summary>
    public Located<bool>? IsRequired { get; init; }

    /// <summary>Whether it may be null where it is there.</summary>
    public Located<bool>? IsNullable { get; init; }

    /// <summary>The table marks such rows, and this one bears no mark.</summary>
    public bool IsUnmarked { get; init; }

    /// <summary>Another description of the same method and path does without it.</summary>
    public bool IsLeftOutElsewhere { get; init; }

    /// <summary>Where the page says that the server alone sets it.</summary>
    public Located<bool>? IsReadOnly { get; init; }

    /// <summary>The default as the page spells it.</summary>
    public Located<string>? Default { get; init; }

    /// <summary>The prose about it.</summary>
    public Located<string>? Description { get; init; }
}
