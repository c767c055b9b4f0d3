using System.Collections.Generic;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the types of schemas and their members.</summary>
internal sealed class SchemaNamer(string @namespace, NameScope typeScope)
{
    /// <summary>What every record has already; a member of that name would hide it or not compile.</summary>
    private static readonly string[] s_recordMembers =
    [
        "AdditionalProperties", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "EqualityContract", "PrintMembers", "Deconstruct", "Clone",
    ];

    private static readonly string[] s_enumMembers = [.. s_recordMembers, "Value"];
    private static readonly string[] s_locals = ["reader", "writer", "value", "additionalProperties"];

    /// <summary>The type's name; its members follow once all types have theirs.</summary>
    public NamedSchema Name(Schema schema)
    {
        string name = typeScope.Take(Identifier.Pascal(schema.Name), ConverterOf);
        return schema is EnumSchema enumSchema
            ? new NamedEnum(@namespace, name, ConverterOf(name), schema.Name, schema.Description, Values(enumSchema, name))
            : new NamedRecord(@namespace, name, ConverterOf(name), schema.Name, schema.Description, schema is OpenSchema, default);
    }

    public static NamedRecord WithProperties(NamedRecord record, ObjectSchema schema, TypeNames types)
    {
        var members = new NameScope([record.Name, .. s_recordMembers]);
        var locals = new NameScope(s_locals);
        var properties = new List<NamedProperty>(schema.Properties.Count);
        foreach (Property property in schema.Properties)
        {
            properties.Add(new NamedProperty(
                members.Take(Identifier.Pascal(property.WireName)),
                Identifier.EscapeKeyword(locals.Take(Identifier.Camel(property.WireName))),
                property.WireName,
                property.AlternativeWireName,
                types.Of(property.Type),
                property.IsRequired,
                property.Description));
        }

        return record with { Properties = EquatableArray<NamedProperty>.From(properties) };
    }

    private static EquatableArray<NamedValue> Values(EnumSchema schema, string typeName)
    {
        var members = new NameScope([typeName, .. s_enumMembers]);
        var values = new List<NamedValue>(schema.Values.Count);
        foreach (string value in schema.Values)
        {
            values.Add(new NamedValue(members.Take(Identifier.Pascal(value)), value));
        }

        return EquatableArray<NamedValue>.From(values);
    }

    private static string ConverterOf(string name) => name + "JsonConverter";
}
