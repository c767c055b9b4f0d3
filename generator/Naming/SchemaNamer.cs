using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the types of schemas and their members.</summary>
internal static class SchemaNamer
{
    /// <summary>The converter that every type of a schema holds.</summary>
    public const string ConverterName = "JsonConverter";

    private static readonly string[] s_recordMembers =
    [
        "AdditionalProperties", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "EqualityContract", "PrintMembers", "Deconstruct", "Clone", ConverterName,
    ];

    private static readonly string[] s_locals = ["reader", "writer", "value", "member", "start", "additionalProperties"];

    /// <summary>What every record has already; a member of that name would hide it or not compile.</summary>
    public static IEnumerable<string> RecordMembers => s_recordMembers;

    /// <summary>The schema without its variants.</summary>
    /// <param name="taken">What the types are called that it brings along; null where they are called as it wants.</param>
    public static NamedPart<NamedSchema> Name(Schema schema, NamingIndex index, EquatableArray<string>? taken = null)
    {
        index.Schemas.TryGet(schema.Name, out SchemaType type);
        var own = new OwnTypes(taken);
        var changes = new NameChangeList();
        var enums = new EnumNamer(index.Home, own.Take, changes);
        var types = new TypeNames(index.Schemas, enums, index.Home.IsModern);
        NamedSchema named = schema is EnumSchema listed ? enums.Name(listed, type.Name) : new NamedRecord(
            index.Home, type.Name, schema.Name, schema.Description, schema is OpenSchema, schema is ObjectSchema described ? PropertiesOf(described, type.Name, types, changes) : []);
        return new NamedPart<NamedSchema>(named, EquatableArray.From(types.InlineEnums), own.Wanted, changes.ToArray());
    }

    private static EquatableArray<NamedProperty> PropertiesOf(ObjectSchema schema, string typeName, TypeNames types, NameChangeList changes)
    {
        var members = new NameScope([typeName, .. s_recordMembers]);
        var locals = new NameScope(s_locals);
        var properties = new List<NamedProperty>(schema.Properties.Count);
        foreach (Property property in schema.Properties)
        {
            string wanted = Identifier.Pascal(property.GivenName ?? property.WireName);
            var path = NamePath.For(NamedKind.Model, schema.Name, property.WireName);
            properties.Add(new NamedProperty(
                changes.Note(NamedKind.Property, wanted, members.Take(wanted), path, property.GivenName),
                Identifier.EscapeKeyword(locals.Take(Identifier.Camel(property.WireName))),
                property.WireName,
                property.AlternativeWireNames,
                types.For(property.Type, $"{schema.Name}_{property.WireName}", path),
                property.IsRequired,
                property.IsReadOnly,
                Documentation.From(property))
            {
                IsTypeInferred = property.IsTypeInferred,
            });
        }

        return EquatableArray.From(properties);
    }

    /// <summary>
    /// The name of a schema's type. What looks like a type we emit ourselves, or like a member of one, is always renamed,
    /// clash or not, so that another page never renames it.
    /// </summary>
    public static string TypeName(string name)
    {
        string pascal = Identifier.Pascal(name);
        bool isInterface = pascal.Length > 4 && pascal[0] == 'I' && char.IsUpper(pascal[1]) && pascal.EndsWith("Api", StringComparison.Ordinal);
        bool isStatus = pascal.Length == 9 && pascal.StartsWith("Status", StringComparison.Ordinal) && char.IsDigit(pascal[6]);
        bool isMember = pascal == "Value" || Array.IndexOf(s_recordMembers, pascal) >= 0;
        return isInterface || isStatus || isMember ? pascal + "Model" : pascal;
    }
}
