using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names open enums and their documented values.</summary>
internal sealed class EnumNamer(NamedHome home, NameScope typeScope)
{
    private static readonly string[] s_members = [.. SchemaNamer.RecordMembers, "Value"];

    public NamedEnum Name(EnumSchema schema)
    {
        string name = typeScope.Take(SchemaNamer.TypeName(schema.GivenName ?? schema.Name));
        return new NamedEnum(home, name, schema.Name, schema.Description, schema.Kind != PrimitiveKind.String, Values(schema, name));
    }

    private static EquatableArray<NamedValue> Values(EnumSchema schema, string typeName)
    {
        var members = new NameScope([typeName, .. s_members]);
        var values = new List<NamedValue>(schema.Values.Count);
        foreach (string value in schema.Values)
        {
            values.Add(new NamedValue(members.Take(Identifier.Pascal(value)), value));
        }

        return EquatableArray<NamedValue>.From(values);
    }
}
