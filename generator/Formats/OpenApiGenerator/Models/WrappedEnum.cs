using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Models;

/// <summary>
/// python-prior's page of an enum: its only property is <c>value</c>, and the notes of that list the values. The property
/// stands for the value itself; on the wire there is none of that name.
/// </summary>
internal static class WrappedEnum
{
    private const string Value = "value";

    /// <summary>The values, or null where the page describes something else.</summary>
    public static EquatableArray<Located<string>>? Read(EquatableArray<MemberFacts> members)
    {
        if (members.Count != 1 || members[0].Name.Value != Value || members[0].Type?.Value is not LiteralsTypeFact literals)
        {
            return null;
        }

        return literals.Values.ConvertAll(value => new Located<string>(value, members[0].Type!.Value.Span));
    }
}
