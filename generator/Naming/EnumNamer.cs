using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names open enums and their documented values.</summary>
/// <param name="take">Gives the type of a list of values in place a name.</param>
internal sealed class EnumNamer(EmitTarget home, Func<string, string> take, NameChangeList changes)
{
    private static readonly string[] s_members = [.. SchemaNamer.RecordMembers, "Value", "Values"];

    public NamedEnum Name(EnumSchema schema, string name) => Name(schema, name, NamePath.For(NamedKind.Model, schema.Name));

    /// <summary>The enum of a type that lists its values in place; its name is ours.</summary>
    /// <param name="path">What has the type.</param>
    public NamedEnum NameInline(string name, EquatableArray<string> values, NamePath path) =>
        Name(new EnumSchema(name, null, values), take(SchemaNamer.TypeName(name)), path);

    private NamedEnum Name(EnumSchema schema, string name, NamePath path) =>
        new(home, name, schema.Name, schema.Description, schema.Kind is PrimitiveKind.Integer or PrimitiveKind.Number, Values(schema, name, path), schema.Literals);

    private EquatableArray<NamedValue> Values(EnumSchema schema, string typeName, NamePath path)
    {
        var members = new NameScope([typeName, .. s_members]);
        var names = new ValueNames(schema);
        var values = new List<NamedValue>(schema.Values.Count);
        foreach (string value in schema.Values)
        {
            string wanted = names.NameOf(value);
            values.Add(new NamedValue(changes.Note(NamedKind.Value, wanted, members.Take(wanted), path.Then(value)), value));
        }

        return EquatableArray.From(values);
    }
}
