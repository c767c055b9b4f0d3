using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>
/// Finds the variants of unions whose pages do not tell them: Rust's list none, C#'s print the property alone that tells them apart.
/// The generator writes a page for each variant all the same, so a model that nothing else uses and that is called like the union
/// (<c>UpdateBedWithSeeds</c>, <c>UpdateBedWithPlants</c> for <c>UpdateBedBody</c>) is one.
/// </summary>
internal sealed class VariantRule
{
    private const string UnusedOfTheName = "Kind.UnusedModelsOfTheNameAreVariants";

    // One word alone (Plant…) says too little, and one model may be unused for other reasons.
    private const int MinWords = 2;
    private const int MinVariants = 2;

    private readonly EvidenceList _evidence;
    private readonly Dictionary<string, List<ObjectSchema>> _variants = new(StringComparer.Ordinal);

    private VariantRule(List<Schema> schemas, EquatableArray<ApiGroup> groups, EvidenceList evidence)
    {
        _evidence = evidence;
        List<Schema> untold = schemas.FindAll(IsUntoldUnion);
        HashSet<string> used = untold.Count == 0 ? [] : ReachableSchemas.Used(groups, schemas);
        List<(Schema Schema, string[] Words)> unions = untold.FindAll(schema => used.Contains(schema.Name)).ConvertAll(static schema => (schema, WordsOf(schema)));
        foreach (Schema schema in unions.Count == 0 ? [] : schemas)
        {
            if (schema is ObjectSchema model && !used.Contains(model.Name) && UnionOf(model, unions) is { } union)
            {
                if (!_variants.TryGetValue(union, out List<ObjectSchema>? variants))
                {
                    _variants.Add(union, variants = []);
                }

                variants.Add(model);
            }
        }
    }

    /// <summary>The schemas, unions with the variants that were found.</summary>
    /// <param name="schemas">Those that have a page.</param>
    public static List<Schema> Apply(List<Schema> schemas, EquatableArray<ApiGroup> groups, EvidenceList evidence)
    {
        var rule = new VariantRule(schemas, groups, evidence);
        return rule._variants.Count == 0 ? schemas : schemas.ConvertAll(rule.Completed);
    }

    /// <summary>The model is called like the union, with something of its own.</summary>
    public static bool IsCalledLike(Schema union, Schema model) => SharedWords(WordsOf(union), WordsOf(model)) > 0;

    private static bool IsUntoldUnion(Schema schema) => schema switch
    {
        OpenSchema open => open.Variants.Count == 0,
        ObjectSchema { Properties.Count: 1 } model => model.Properties[0] is { Type: PrimitiveType { Kind: PrimitiveKind.String } or LiteralsType, IsRequired: true },
        _ => false,
    };

    private static string[] WordsOf(Schema schema) => Casing.ToSnake(schema.Name).Split('_');

    /// <summary>The union whose name shares the most words with that of the model; null where none or several do.</summary>
    private static string? UnionOf(ObjectSchema model, List<(Schema Schema, string[] Words)> unions)
    {
        string[] words = WordsOf(model);
        string? best = null;
        int most = MinWords - 1;
        foreach ((Schema union, string[] of) in unions)
        {
            int shared = HasPropertiesOf(union, model) ? SharedWords(of, words) : 0;
            if (shared > most)
            {
                (best, most) = (union.Name, shared);
            }
            else if (shared == most && shared >= MinWords)
            {
                best = null;
            }
        }

        return best;
    }

    /// <summary>
    /// The words of the union, of which the model may leave out the last, at the beginning of its name, or those around what is its
    /// own: <c>BedAttributes</c> and <c>BedRowAttributes</c>. None where it is not called so.
    /// </summary>
    private static int SharedWords(string[] union, string[] model)
    {
        int first = 0;
        while (first < union.Length && first < model.Length && union[first] == model[first])
        {
            first++;
        }

        int last = 0;
        while (last < union.Length - first && last < model.Length - first && union[union.Length - 1 - last] == model[model.Length - 1 - last])
        {
            last++;
        }

        bool isWhole = first + last == union.Length && first > 0;
        return model.Length > first + last && (isWhole || first == union.Length - 1) ? first + last : 0;
    }

    private static bool HasPropertiesOf(Schema union, ObjectSchema model) =>
        union is not ObjectSchema { Properties: var properties }
        || !properties.Exists(property => !model.Properties.Exists(other => other.WireName == property.WireName));

    private Schema Completed(Schema schema)
    {
        if (!_variants.TryGetValue(schema.Name, out List<ObjectSchema>? found) || found.Count < MinVariants)
        {
            return schema;
        }

        EquatableArray<ApiType> variants = EquatableArray.From(found.ConvertAll(static ApiType (variant) => new SchemaReference(variant.Name)));
        _evidence.Add<EquatableArray<ApiType>>(MemberKey.Model(schema.Name), Fact.Kind, Decided.Inferred(variants, UnusedOfTheName));
        return schema switch
        {
            OpenSchema open => open with { Variants = variants },
            ObjectSchema model => model with { Variants = variants },
            _ => schema,
        };
    }
}
