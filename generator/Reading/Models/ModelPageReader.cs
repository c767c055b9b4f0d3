using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Tables;

namespace PiecesGen.Generator.Reading.Models;

/// <summary>Reads a page that describes one model.</summary>
internal static class ModelPageReader
{
    /// <summary>The page's facts, or null where it describes no model.</summary>
    public static ModelPageFacts? Read(string path, DocsPage page, Dialect dialect)
    {
        PageSection? nearly = Find(page, ModelHeadings.IsNearlyProperties) is { } section && FindTable(section) is not null ? section : null;
        PageSection? properties = Find(page, ModelHeadings.IsProperties) ?? nearly;
        PageSection? values = Find(page, ModelHeadings.IsEnum);
        PageSection? variants = Find(page, ModelHeadings.IsVariants);
        PageSection? title = FindTitle(page);
        if (!IsModel(properties, values ?? variants, title))
        {
            return null;
        }

        PageContext context = new(path, dialect);
        Stated<string> name = TitleReader.ModelName(page, path, title?.Heading);
        if (nearly is not null && properties == nearly)
        {
            context.Report(
                ReadingFindings.SimilarHeading, nearly.Heading.Source, $"The heading {Quoted.Of(nearly.Heading.Title)} was read as 'Properties'.");
        }

        EquatableArray<MemberFacts>? members = properties is null ? null : ReadProperties(properties, context);
        members = members is { } rows ? PropertyEnums.Read(page, context).Apply(rows) : null;
        EnumFacts? enumeration = values is null ? null : EnumReader.Read(values, context);
        if (dialect.WrapsEnums && enumeration is null && members is not null && WrappedEnum.Read(members.Value) is { } wrapped)
        {
            enumeration = new EnumFacts(wrapped, PrimitiveKind.String);
            members = EquatableArray<MemberFacts>.Empty;
        }

        return new ModelPageFacts(
            path,
            dialect.Name,
            name,
            DescriptionReader.Read(ProseOf(title ?? page.Sections[0])),
            members,
            enumeration?.Values,
            enumeration?.Kind,
            variants is null ? null : VariantsReader.Read(variants, name.Value, context),
            context.Findings);
    }

    /// <summary>
    /// A chapter on "Properties" of something else is no model: without a table to prove it, the page must be titled with one
    /// name and the heading stand directly below.
    /// </summary>
    private static bool IsModel(PageSection? properties, PageSection? values, PageSection? title)
    {
        if ((properties is not null && FindTable(properties) is not null) || (values is not null && EnumReader.HasValues(values)))
        {
            return true;
        }

        return (properties ?? values) is { Level: 2 } && title is not null && title.Heading.Title.IndexOf(' ') < 0;
    }

    private static EquatableArray<MemberFacts>? ReadProperties(PageSection section, PageContext context)
    {
        if (FindTable(section) is { } table)
        {
            return MemberTableReader.Read(table, context);
        }

        TextSlice where = section.Blocks.Count == 0 ? section.Heading.Source : section.Blocks[0].Source;
        context.Report(
            ReadingFindings.UnreadableTable, where, "Expected a table with the columns Name and Type. No properties were read from here.");
        return null;
    }

    private static Table? FindTable(PageSection section)
    {
        foreach (PageBlock block in section.Blocks)
        {
            if (block is Table table && MemberTableReader.IsMemberTable(table))
            {
                return table;
            }
        }

        return null;
    }

    private static PageSection? Find(DocsPage page, Func<string, bool> isWanted)
    {
        foreach (PageSection section in page.Sections)
        {
            if (section.Level > 1 && isWanted(section.Heading.Title))
            {
                return section;
            }
        }

        return null;
    }

    private static PageSection? FindTitle(DocsPage page)
    {
        foreach (PageSection section in page.Sections)
        {
            if (section.Level == 1)
            {
                return section;
            }
        }

        return null;
    }

    private static List<PageBlock> ProseOf(PageSection section)
    {
        List<PageBlock> prose = [];
        foreach (PageBlock block in section.Blocks)
        {
            if (block is not Table)
            {
                prose.Add(block);
            }
        }

        return prose;
    }
}
