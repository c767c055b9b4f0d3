using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>Names what a value of a union can be turned into, and finds the property that tells which of its variants it is.</summary>
internal sealed class VariantNamer
{
    private readonly TypeNames _types;
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedRecord> _records = new(StringComparer.Ordinal);

    /// <param name="named">The schemas with the names of their properties, in the order of the model.</param>
    public VariantNamer(ApiModel model, List<NamedSchema> named, TypeNames types)
    {
        _types = types;
        for (int i = 0; i < named.Count; i++)
        {
            _schemas.Add(model.Schemas[i].Name, model.Schemas[i]);
            if (named[i] is NamedRecord record)
            {
                _records.Add(record.SchemaName, record);
            }
        }
    }

    public NamedRecord WithVariants(NamedRecord record)
    {
        EquatableArray<ApiType> variants = _schemas[record.SchemaName] switch
        {
            OpenSchema open => open.Variants,
            ObjectSchema model => model.Variants,
            _ => [],
        };
        if (variants.Count == 0)
        {
            return record;
        }

        var members = new NameScope([record.Name, .. SchemaNamer.RecordMembers, "Value", .. record.Properties.ConvertAll(static property => property.Name)]);
        var types = new HashSet<string>(StringComparer.Ordinal) { $"global::{record.Home.Namespace}.{record.Name}" };
        string? discriminator = DiscriminatorOf(variants);
        var named = new List<NamedVariant>(variants.Count);
        bool hasAny = false;
        foreach (ApiType variant in variants)
        {
            NamedType type = _types.For(variant, $"{record.SchemaName}_value", NamePath.For(NamedKind.Model, record.SchemaName));
            hasAny |= type.Shape == ValueShape.Element;
            if (type.Shape != ValueShape.Element && types.Add(type.CSharp))
            {
                named.Add(new NamedVariant(members.Take("As" + WordFor(type)), type, DiscriminatorOf(variant, discriminator)));
            }
        }

        return record with { Variants = EquatableArray.From(named), HasAnyVariant = hasAny };
    }

    private static string WordFor(NamedType type) => type.Shape switch
    {
        ValueShape.Record or ValueShape.Enum => type.CSharp.Substring(type.CSharp.LastIndexOf('.') + 1),
        ValueShape.List => "ListOf" + WordFor(type.Item!),
        ValueShape.Map => "MapOf" + WordFor(type.Item!),
        ValueShape.Int64 => "Integer",
        ValueShape.Double => "Number",
        ValueShape.DecimalText => nameof(ValueShape.Decimal),
        ValueShape.DateTimeOffset => "DateTime",
        ValueShape.DateOnly => "Date",
        _ => type.Shape.ToString(),
    };

    /// <summary>A property that all variants have, with values that no two of them share; null where there is none.</summary>
    private string? DiscriminatorOf(EquatableArray<ApiType> variants)
    {
        if (variants[0] is not SchemaReference first || Find(first) is not { } model)
        {
            return null;
        }

        return model.Properties.Find(property => AreDisjoint(variants, property.WireName))?.WireName;
    }

    private bool AreDisjoint(EquatableArray<ApiType> variants, string wireName)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ApiType variant in variants)
        {
            if (ValuesOf(variant, wireName) is not { Count: > 0 } values || values.Exists(value => !seen.Add(value)))
            {
                return false;
            }
        }

        return true;
    }

    private NamedDiscriminator? DiscriminatorOf(ApiType variant, string? wireName)
    {
        NamedProperty? property = wireName is not null && variant is SchemaReference reference && _records.TryGetValue(reference.SchemaName, out NamedRecord? record)
            ? record.Properties.Find(property => property.WireName == wireName)
            : null;
        return property is null ? null : new NamedDiscriminator(property.Name, property.IsRequired, ValuesOf(variant, wireName!));
    }

    private EquatableArray<string> ValuesOf(ApiType variant, string wireName) =>
        variant is not SchemaReference reference ? []
        : Find(reference)?.Properties.Find(property => property.WireName == wireName)?.Type switch
        {
            LiteralsType literals => literals.Values,
            SchemaReference { SchemaName: var name } when _schemas.TryGetValue(name, out Schema? schema) && schema is EnumSchema listed => listed.Values,
            _ => [],
        };

    private ObjectSchema? Find(SchemaReference reference) => _schemas.TryGetValue(reference.SchemaName, out Schema? schema) ? schema as ObjectSchema : null;
}
