using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Merging;

/// <summary>Merges the pages that describe the same model into one schema.</summary>
internal sealed class SchemaMerger(MergeContext context)
{
    /// <summary>A model is an enum where a page lists values, or where no page has a single property: an empty table says "values not said".</summary>
    public static bool IsEnum(Contributions<ModelPageFacts> pages)
    {
        bool hasEmptyTable = false;
        foreach (Contribution<ModelPageFacts> page in pages.Ranked(FactKind.Name))
        {
            if (page.Facts.EnumValues is not null)
            {
                return true;
            }

            if (page.Facts.Properties is { Count: > 0 })
            {
                return false;
            }

            hasEmptyTable |= page.Facts.Properties is not null;
        }

        return hasEmptyTable;
    }

    public Schema Merge(Contributions<ModelPageFacts> pages, string name)
    {
        string? description = pages.First(FactKind.Description, page => page.Description);
        string? givenName = null;
        EquatableArray<string>? values = null;
        List<SubjectCorrection<ModelCorrectionFacts>> corrections = context.Corrections.OfModel(name);
        foreach (SubjectCorrection<ModelCorrectionFacts> correction in corrections)
        {
            description = correction.Facts.Description ?? description;
            givenName = correction.Facts.CSharpName?.Value ?? givenName;
            values = correction.Facts.EnumValues is { } listed ? StatedOperation.Texts(listed) : values;
        }

        SchemaEvidence.Record(context.Evidence, name, pages, corrections);
        if (values is not null || IsEnum(pages))
        {
            return new EnumSchema(name, description, values ?? ValuesOf(pages), KindOf(pages), givenName);
        }

        // A page that lists variants says that a value is one of several types, which need not be objects.
        return IsOneOfSeveral(pages)
            ? new OpenSchema(name, description, givenName)
            : new ObjectSchema(name, description, PropertiesOf(pages, name, corrections.ConvertAll(static correction => correction.Members)), givenName);
    }

    private static PrimitiveKind KindOf(Contributions<ModelPageFacts> pages)
    {
        foreach (Contribution<ModelPageFacts> page in pages.Ranked(FactKind.Type))
        {
            if (page.Facts.EnumKind is { } kind)
            {
                return kind;
            }
        }

        return PrimitiveKind.String;
    }

    private static bool IsOneOfSeveral(Contributions<ModelPageFacts> pages)
    {
        bool hasVariants = false;
        foreach (Contribution<ModelPageFacts> page in pages.Ranked(FactKind.Type))
        {
            if (page.Facts.Properties is { Count: > 0 })
            {
                return false;
            }

            hasVariants |= page.Facts.Variants is not null;
        }

        return hasVariants;
    }

    private static EquatableArray<string> ValuesOf(Contributions<ModelPageFacts> pages)
    {
        var values = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Contribution<ModelPageFacts> page in pages.Ranked(FactKind.Name))
        {
            foreach (Stated<string> value in page.Facts.EnumValues ?? [])
            {
                if (seen.Add(value.Value))
                {
                    values.Add(value.Value);
                }
            }
        }

        return EquatableArray.From(values);
    }

    private EquatableArray<Property> PropertiesOf(
        Contributions<ModelPageFacts> pages, string schema, IEnumerable<MemberCorrections> corrections)
    {
        List<MergedMember> members = new MemberMerger(context, ofProperties: true)
            .Merge(pages.Lists(FactKind.Name, page => page.Properties), corrections);
        var wireNames = new HashSet<string>(StringComparer.Ordinal);
        members.ForEach(member => wireNames.Add(member.WireName.Name));

        members.ForEach(member => Record(schema, member));

        return EquatableArray.From(members.ConvertAll(member => new Property(
            member.WireName.Name,
            Unclaimed(member.WireName.Alternatives, wireNames),
            member.Type,
            member.Required.IsRequired,
            member.Description,
            member.GivenName)));
    }

    /// <summary>The spellings that no other property goes by.</summary>
    private static EquatableArray<string> Unclaimed(EquatableArray<string> spellings, HashSet<string> claimed)
    {
        var unclaimed = new List<string>(spellings.Count);
        foreach (string spelling in spellings)
        {
            if (claimed.Add(spelling))
            {
                unclaimed.Add(spelling);
            }
        }

        return EquatableArray.From(unclaimed);
    }

    private void Record(string schema, MergedMember member)
    {
        context.Evidence.Named(MemberKey.Property(schema, member.WireName.Name), member.Location);
        member.RecordWireName(context.Evidence, MemberKey.PropertyWireName(schema, member.WireName.Name));
        member.Required.Record(context.Evidence, MemberKey.PropertyRequired(schema, member.WireName.Name));
    }
}
