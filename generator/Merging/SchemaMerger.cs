using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Merging.Rules;
using PiecesGen.Generator.Merging.Sources;
using PiecesGen.Generator.Merging.Spelling;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges what pages say of the same model into one schema.</summary>
internal sealed class SchemaMerger(MergeContext context)
{
    private const string EmptyTableIsEnum = "Kind.EmptyTableIsEnum";
    private const string EmptyTableIsOpen = "Kind.EmptyTableIsOpen";
    private const string UnstatedIsText = "Type.UnstatedIsText";

    /// <summary>
    /// Whether a model is an enum, and why; null where it is none. It is where a page lists values, or where no page has a single
    /// property: an empty table says "values not said", unless the same docs print the values of other enums.
    /// </summary>
    public static Decided<bool>? IsEnum(Contributions<ModelFacts> pages, PrintedEnums enums)
    {
        Contribution<ModelFacts>? emptyTable = null;
        foreach (Contribution<ModelFacts> page in pages.Ranked(FactKind.Name))
        {
            if (page.Facts.Values is { } values)
            {
                return Decided.Stated(true, page.At(values.Count > 0 ? values[0].Span : page.Facts.Name.Span));
            }

            if (!page.Page.Source.MustMatch && page.Facts.Properties is { Count: > 0 })
            {
                return null;
            }

            emptyTable ??= page.Facts.Properties is not null && !page.Page.Source.MustMatch && !enums.AreOn(page.Page) ? page : null;
        }

        return emptyTable is null ? null : Decided.Inferred(true, EmptyTableIsEnum);
    }

    /// <param name="unknown">What other parts of the client call models that no page describes, by their keys.</param>
    public static MergedModel Merge(ModelSources sources, MergeIndex index, IReadOnlyDictionary<string, string> unknown)
    {
        var context = new MergeContext(index, unknown);
        Contributions<ModelFacts> pages = Contributions<ModelFacts>.From(sources.Pages);
        Schema schema = new SchemaMerger(context).Merge(pages, ModelIndex.NameOf(pages));
        var evidence = new EvidencePart(MemberKey.Model(schema.Name), context.Evidence.ToArray());
        return new MergedModel(schema, context.ToNotes(evidence, OpenNames.In(schema, evidence)));
    }

    private Schema Merge(Contributions<ModelFacts> pages, string name)
    {
        string key = MemberKey.Model(name);
        Contribution<ModelFacts> named = pages.Described(FactKind.Name)[0];
        context.Evidence.Named(key, named.At(named.Facts.Name.Span));
        Decided<string>? description = pages.First(FactKind.Description, static page => page.Description);
        Decided<string>? givenName = pages.First(FactKind.Name, static page => page.GivenName);
        context.Evidence.Add(key, Fact.Description, description);
        context.Evidence.Add(key, Fact.GivenName, givenName);
        if (IsEnum(pages, context.Index.Enums) is { } isEnum)
        {
            Match(pages, []);
            context.Evidence.Add<bool>(key, Fact.Kind, isEnum);
            (PrimitiveKind valueKind, EquatableArray<string> literals) = KindOf(pages, key);
            return new EnumSchema(name, description?.Value, ValuesOf(pages, name), valueKind, givenName?.Value) { ValueNames = ValueNamesOf(pages), Literals = literals };
        }

        // A page that lists variants says that a value is one of several types, which need not be objects.
        if (VariantsOf(pages) is { } variants)
        {
            Match(pages, []);
            context.Evidence.Add<EquatableArray<ApiType>>(key, Fact.Kind, variants);
            return new OpenSchema(name, description?.Value, givenName?.Value, variants.Value);
        }

        EquatableArray<Property> properties = PropertiesOf(pages, name);
        if (properties.Count == 0)
        {
            // A list, a map, any of several primitives: nothing says that it is an object.
            context.Evidence.Add<bool>(key, Fact.Kind, Decided.Inferred(true, EmptyTableIsOpen));
            return new OpenSchema(name, description?.Value, givenName?.Value);
        }

        return new ObjectSchema(name, description?.Value, properties, givenName?.Value);
    }

    /// <summary>The last word, else what all pages list together.</summary>
    private EquatableArray<string> ValuesOf(Contributions<ModelFacts> pages, string name)
    {
        var values = new List<string>();
        foreach (Contribution<ModelFacts> page in pages.Ranked(FactKind.Name))
        {
            foreach (Located<string> value in page.Facts.Values ?? [])
            {
                if (!values.Contains(value.Value))
                {
                    values.Add(value.Value);
                    context.Evidence.Named(MemberKey.EnumValue(name, value.Value), page.At(value.Span));
                }
            }

            if (page.Page.Source.MustMatch && page.Facts.Values is not null)
            {
                break;
            }
        }

        return EquatableArray.From(values);
    }

    /// <summary>What the best page that names the values calls them.</summary>
    private static EquatableArray<EnumValueName> ValueNamesOf(Contributions<ModelFacts> pages)
    {
        foreach (Contribution<ModelFacts> page in pages.Ranked(FactKind.Name))
        {
            if (page.Facts.ValueNames.Count > 0)
            {
                return page.Facts.ValueNames;
            }
        }

        return [];
    }

    private (PrimitiveKind Kind, EquatableArray<string> Literals) KindOf(Contributions<ModelFacts> pages, string key)
    {
        foreach (Contribution<ModelFacts> page in pages.Described(FactKind.Type))
        {
            if (page.Facts is { ValueKind: { } kind, Values: { Count: > 0 } values })
            {
                context.Evidence.Add<PrimitiveKind>(key, Fact.Type, Decided.Stated(kind, page.At(values[0].Span)));
                return (kind, page.Facts.Literals);
            }
        }

        context.Evidence.Add<PrimitiveKind>(key, Fact.Type, Decided.Inferred(PrimitiveKind.String, UnstatedIsText));
        return (PrimitiveKind.String, []);
    }

    /// <summary>The types that the best page lists; null where no page does, or where one has properties.</summary>
    private Decided<EquatableArray<ApiType>>? VariantsOf(Contributions<ModelFacts> pages)
    {
        Decided<EquatableArray<ApiType>>? listed = null;
        foreach (Contribution<ModelFacts> page in pages.Described(FactKind.Type))
        {
            if (page.Facts.Properties is { Count: > 0 })
            {
                return null;
            }

            if (page.Facts.Variants is { } variants)
            {
                EquatableArray<ApiType> types = variants.ConvertAll(variant => context.Types.Resolve(variant.Value, page.At(variant.Span)));
                if (listed is not { Value.Count: > 0 })
                {
                    listed = Decided.Stated(types, page.At(variants.Count > 0 ? variants[0].Span : page.Facts.Name.Span));
                }
            }
        }

        return listed;
    }

    private EquatableArray<Property> PropertiesOf(Contributions<ModelFacts> pages, string schema)
    {
        List<MergedMember> members = new MemberMerger(context, ofProperties: true).Merge(pages, static page => page.Properties);
        Match(pages, members);
        var wireNames = new HashSet<string>(StringComparer.Ordinal);
        members.ForEach(member => wireNames.Add(member.WireName.Name));
        members.ForEach(member => Record(schema, member));
        return EquatableArray.From(members.ConvertAll(member => new Property(
            member.WireName.Name,
            member.WireName.Alternatives.FindAll(wireNames.Add),
            member.Type.Value,
            member.Required.Value,
            member.Description?.Value,
            member.GivenName?.Value,
            member.Default?.Value)
        {
            IsTypeInferred = member.Type.Rule is not null,
            IsReadOnly = member.ReadOnly is not null,
        }));
    }

    private void Record(string schema, MergedMember member)
    {
        string key = MemberKey.Property(schema, member.WireName.Name);
        member.Record(context.Evidence, key);
        context.Evidence.Add<string>(key, Fact.WireName, member.WireName.Decided);
    }

    private void Match(Contributions<ModelFacts> pages, List<MergedMember> members)
    {
        foreach (Contribution<ModelFacts> page in pages.LastWords)
        {
            context.Matches.Matched(page.At(page.Facts.Name.Span), members.ConvertAll(static member => member.Name));
        }
    }
}
