using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Models;

/// <summary>
/// python-prior's page of what is no object: its only property is <c>value</c>, which stands for the value itself; on the wire
/// there is none of that name. For an enum, the notes of that property list the values.
/// </summary>
internal static class WrappedValue
{
    private const string Value = "value";

    /// <summary>The type of the value, or null where the page describes something else. An object with such a property looks the same.</summary>
    public static Located<TypeFact>? Read(EquatableArray<MemberFacts> members) =>
        members.Count == 1 && members[0].Name.Value == Value ? members[0].Type : null;

    /// <summary>The values of an enum, or null where the page describes something else.</summary>
    public static EquatableArray<Located<string>>? ReadEnum(EquatableArray<MemberFacts> members)
    {
        if (members.Count != 1 || members[0].Name.Value != Value || members[0].Type?.Value is not LiteralsTypeFact literals)
        {
            return null;
        }

        return literals.Values.ConvertAll(value => new Located<string>(value, members[0].Type!.Value.Span));
    }
}
