using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names open enums and their documented values.</summary>
internal sealed class EnumNamer(EmitTarget home, NameScope typeScope, NameChangeList changes)
{
    private static readonly string[] s_members = [.. SchemaNamer.RecordMembers, "Value"];

    public NamedEnum Name(EnumSchema schema)
    {
        string wanted = schema.GivenName ?? schema.Name;
        var path = NamePath.For(NamedKind.Model, schema.Name);
        return Name(schema, changes.Note(NamedKind.Model, Identifier.Pascal(wanted), typeScope.Take(SchemaNamer.TypeName(wanted)), path), path);
    }

    /// <summary>The enum of a type that lists its values in place; its name is ours.</summary>
    /// <param name="path">What has the type.</param>
    public NamedEnum NameInline(string name, EquatableArray<string> values, NamePath path) =>
        Name(new EnumSchema(name, null, values), typeScope.Take(SchemaNamer.TypeName(name)), path);

    private NamedEnum Name(EnumSchema schema, string name, NamePath path) =>
        new(home, name, schema.Name, schema.Description, schema.Kind != PrimitiveKind.String, Values(schema, name, path));

    /// <summary>A value that begins with a letter names itself; others are called what the docs call them, so that they keep their names when more come.</summary>
    private static string NameOf(string value, EnumSchema schema) =>
        value.Length > 0 && char.IsLetter(value[0]) ? value : schema.ValueNames.Find(name => name.Value == value)?.Name ?? value;

    private EquatableArray<NamedValue> Values(EnumSchema schema, string typeName, NamePath path)
    {
        var members = new NameScope([typeName, .. s_members]);
        var values = new List<NamedValue>(schema.Values.Count);
        foreach (string value in schema.Values)
        {
            string wanted = Identifier.Pascal(NameOf(value, schema));
            values.Add(new NamedValue(changes.Note(NamedKind.Value, wanted, members.Take(wanted), path.Then(value)), value));
        }

        return EquatableArray.From(values);
    }
}
