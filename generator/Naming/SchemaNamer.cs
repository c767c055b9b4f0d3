using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Names the types of schemas and their members.</summary>
internal sealed class SchemaNamer(EmitTarget home, NameScope typeScope, EnumNamer enums, NameChangeList changes)
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

    /// <summary>The type's name; the properties follow once all types have theirs.</summary>
    public NamedSchema Name(Schema schema)
    {
        if (schema is EnumSchema enumSchema)
        {
            return enums.Name(enumSchema);
        }

        string wanted = schema.GivenName ?? schema.Name;
        string name = changes.Note(NamedKind.Model, Identifier.Pascal(wanted), typeScope.Take(TypeName(wanted)), NamePath.For(NamedKind.Model, schema.Name), schema.GivenName);
        return new NamedRecord(home, name, schema.Name, schema.Description, schema is OpenSchema, default);
    }

    public NamedRecord WithProperties(NamedRecord record, ObjectSchema schema, TypeNames types)
    {
        var members = new NameScope([record.Name, .. s_recordMembers]);
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

        return record with { Properties = EquatableArray.From(properties) };
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
