using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Models;

/// <summary>
/// python-prior's page of an enum: its only property is <c>value</c>, and the notes of that list the values. The property
/// stands for the value itself; on the wire there is none of that name.
/// </summary>
internal static class WrappedEnum
{
    private const string Value = "value";

    /// <summary>The values, or null where the page describes something else.</summary>
    public static EquatableArray<Stated<string>>? Read(EquatableArray<MemberFacts> members)
    {
        if (members.Count != 1 || members[0].Name.Value != Value || members[0].Type?.Value is not LiteralsTypeFact literals)
        {
            return null;
        }

        List<Stated<string>> values = [];
        foreach (string value in literals.Values)
        {
            values.Add(new Stated<string>(value, members[0].Type!.Value.Span));
        }

        return EquatableArray.From(values);
    }
}
