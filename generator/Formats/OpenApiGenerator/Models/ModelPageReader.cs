using System;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Formats.Shared.Models;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Models;

/// <summary>Reads a page that describes one model.</summary>
internal sealed class ModelPageReader
{
    private readonly MarkdownPage _page;
    private readonly PageSection? _title;
    private readonly PageSection? _properties;
    private readonly PageSection? _values;
    private readonly bool _hasVariants;

    private ModelPageReader(MarkdownPage page)
    {
        _page = page;
        _title = page.Sections.Find(static section => section.Level == 1);
        _properties = Find(ModelHeadings.IsProperties) ?? (Find(ModelHeadings.IsNearlyProperties) is { } nearly && FindTable(nearly) is not null ? nearly : null);
        _values = Find(ModelHeadings.IsEnum);
        _hasVariants = VariantsReader.HasVariants(page);
    }

    /// <summary>The reader of the page, or null where it describes no model.</summary>
    public static ModelPageReader? Find(MarkdownPage page)
    {
        ModelPageReader reader = new(page);
        return reader.IsModel() && !PageWithStatements.IsOne(page) ? reader : null;
    }

    public PageFacts Read(DialectContext context)
    {
        if (_properties?.Heading is { } heading && ModelHeadings.IsNearlyProperties(heading.Title))
        {
            context.Report(Catalog.SimilarHeading, heading.Source, $"The heading {Quoted.From(heading.Title)} was read as 'Properties'.");
        }

        Located<string> name = TitleReader.ModelName(_page, context.Path, _title?.Heading);
        EquatableArray<MemberFacts>? members = _properties is null ? null : ReadProperties(_properties, context);
        members = members is { } rows ? PropertyEnums.Read(_page, context).Apply(rows) : null;
        EnumFacts? enumeration = _values is null ? null : UnknownDefaultCase.Remove(EnumReader.Read(_values, context));
        if (context.Dialect.WrapsEnums && enumeration is null && members is not null && WrappedValue.ReadEnum(members.Value) is { } listed)
        {
            enumeration = new EnumFacts(listed, PrimitiveKind.String);
            members = EquatableArray<MemberFacts>.Empty;
        }

        EquatableArray<Located<TypeFact>>? wrapped = null;
        if (context.Dialect.WrapsEnums && enumeration is null && members is { } single && FindTable(_properties!) is { } wrapping
            && MemberTableReader.HasAnyName(wrapping) && WrappedValue.Read(single) is { } value)
        {
            wrapped = [value];
            members = null;
        }

        bool isUnion = _values is not null && ModelHeadings.IsEnumVariants(_values.Heading.Title) && enumeration is { Values.Count: 0 };
        ModelFacts model = new()
        {
            Name = name,
            Description = ProseReader.Read((_title ?? _page.Sections[0]).Blocks.FindAll(static block => block is not Table)),
            Properties = members,
            Values = isUnion ? null : enumeration?.Values,
            ValueNames = isUnion ? [] : enumeration?.Names ?? [],
            ValueKind = enumeration?.Kind,
            Literals = enumeration?.Literals ?? [],
            Variants = isUnion ? EquatableArray<Located<TypeFact>>.Empty : wrapped ?? VariantsReader.Read(_page, name.Value, context),
        };
        return new PageFacts { Path = context.Path, Source = context.Dialect.Traits, Models = [model] };
    }

    /// <summary>
    /// A chapter on "Properties" of something else is no model: without a table to prove it, the page must be titled with one
    /// name and the heading stand directly below.
    /// </summary>
    private bool IsModel()
    {
        if (_hasVariants || (_properties is not null && FindTable(_properties) is not null) || (_values is not null && EnumReader.HasValues(_values)))
        {
            return true;
        }

        return (_properties ?? _values) is { Level: 2 } && _title is not null && _title.Heading.Title.IndexOf(' ') < 0;
    }

    private static EquatableArray<MemberFacts>? ReadProperties(PageSection section, DialectContext context)
    {
        if (FindTable(section) is { } table)
        {
            return MemberTableReader.Read(table, context, context.Dialect.Silence);
        }

        context.Report(
            Catalog.UnreadableTable, section.Start, "Expected a table with the columns Name and Type. No properties were read from here.");
        return null;
    }

    private static Table? FindTable(PageSection section) => section.FindTable(MemberTableReader.IsMemberTable);

    private PageSection? Find(Func<string, bool> isWanted) =>
        _page.Sections.Find(section => section.Level > 1 && isWanted(section.Heading.Title));
}
