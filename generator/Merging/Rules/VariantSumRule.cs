using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Finds the unions that pages print as one model with the properties of all their variants: a <c>Pet</c> that barks and meows.
/// The variants have pages too, and something tells that they belong there: nothing uses one of them.
/// What some variant lacks, a value of the union need not have.
/// </summary>
internal static class VariantSumRule
{
    private const string SumOfModels = "Kind.SumOfModelsIsOneOfThem";
    private const string NotInEveryVariant = "Required.NotInEveryVariantIsOptional";

    private const int MinVariants = 2;

    /// <summary>The schemas, such unions with their variants.</summary>
    /// <param name="schemas">Those that have a page.</param>
    public static List<Schema> Apply(List<Schema> schemas, EquatableArray<ApiGroup> groups, EvidenceList evidence)
    {
        HashSet<string> used = ReachableSchemas.Used(groups, schemas);
        List<ObjectSchema> unused = [];
        List<ObjectSchema> models = [];
        foreach (Schema schema in schemas)
        {
            if (schema is ObjectSchema { Properties.Count: > 0 } model)
            {
                models.Add(model);
                if (!used.Contains(model.Name))
                {
                    unused.Add(model);
                }
            }
        }

        // Most models have no unused part: not even the first property of one.
        HashSet<string> firsts = new(unused.ConvertAll(static model => model.Properties[0].WireName), StringComparer.Ordinal);
        return unused.Count == 0 ? schemas : schemas.ConvertAll(schema =>
            schema is ObjectSchema { Variants.Count: 0 } model
            && used.Contains(model.Name)
            && model.Properties.Exists(property => firsts.Contains(property.WireName))
            && VariantsOf(model, unused, models) is { } variants
                ? Union(model, variants, evidence)
                : schema);
    }

    /// <summary>The models of whose properties the model is the sum; null where it is none.</summary>
    private static List<ObjectSchema>? VariantsOf(ObjectSchema union, List<ObjectSchema> unused, List<ObjectSchema> models)
    {
        var properties = new Dictionary<string, Property>(StringComparer.Ordinal);
        foreach (Property property in union.Properties)
        {
            properties[property.WireName] = property;
        }

        if (!unused.Exists(model => IsPart(model, union, properties)))
        {
            return null;
        }

        List<ObjectSchema> parts = models.FindAll(model => IsPart(model, union, properties));
        parts.RemoveAll(part => parts.Exists(other => other.Properties.Count > part.Properties.Count && !part.Properties.Exists(property => !Has(other, property))));
        List<ObjectSchema> named = parts.FindAll(part => VariantRule.IsCalledLike(union, part));
        return IsSum(union, named) ? named
            : IsSum(union, parts) && parts.Exists(part => unused.Contains(part)) ? parts
            : null;
    }

    /// <summary>All properties are of one of them, and a required one is of all.</summary>
    private static bool IsSum(ObjectSchema union, List<ObjectSchema> parts) =>
        parts.Count >= MinVariants
        && !union.Properties.Exists(property => !parts.Exists(part => Has(part, property)))
        && union.Properties.Exists(property => property.IsRequired && parts.TrueForAll(part => Has(part, property)));

    /// <summary>It has properties of the union and no others, and lacks one that the union requires.</summary>
    private static bool IsPart(ObjectSchema model, ObjectSchema union, Dictionary<string, Property> properties)
    {
        bool isPart = model.Properties.Count < union.Properties.Count;
        for (int i = 0; i < model.Properties.Count && isPart; i++)
        {
            isPart = properties.TryGetValue(model.Properties[i].WireName, out Property? same) && same.Type.Equals(model.Properties[i].Type);
        }

        return isPart && LacksRequired(model, union);
    }

    private static bool LacksRequired(ObjectSchema model, ObjectSchema union) => union.Properties.Exists(property => property.IsRequired && !Has(model, property));

    private static bool Has(ObjectSchema model, Property property) => model.Properties.Exists(other => other.WireName == property.WireName);

    private static ObjectSchema Union(ObjectSchema model, List<ObjectSchema> variants, EvidenceList evidence)
    {
        EquatableArray<ApiType> types = EquatableArray.From(variants.ConvertAll(static ApiType (variant) => new SchemaReference(variant.Name)));
        evidence.Add<EquatableArray<ApiType>>(MemberKey.Model(model.Name), Fact.Kind, Decided.Inferred(types, SumOfModels));
        return model with
        {
            Variants = types,
            Properties = model.Properties.ConvertAll(property =>
            {
                if (!property.IsRequired || variants.TrueForAll(variant => Has(variant, property)))
                {
                    return property;
                }

                evidence.Replace<bool>(MemberKey.Property(model.Name, property.WireName), Fact.Required, Decided.Inferred(false, NotInEveryVariant));
                return property with { IsRequired = false };
            }),
        };
    }
}
