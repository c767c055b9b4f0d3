using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>Reads a page that describes the operations of an API group.</summary>
internal sealed class ApiPageReader
{
    private readonly MarkdownPage _page;
    private readonly Table? _table;

    private ApiPageReader(MarkdownPage page, Table? table)
    {
        _page = page;
        _table = table;
    }

    /// <summary>The reader of the page, or null where it lists and describes no operation.</summary>
    public static ApiPageReader? Find(MarkdownPage page)
    {
        Table? table = page.Sections.First(static section => section.FindTable(MethodTableReader.IsMethodTable));
        return table is null && !DescribesOperations(page) ? null : new ApiPageReader(page, table);
    }

    public PageFacts Read(DialectContext context)
    {
        EquatableArray<MethodRow> rows = _table is null ? [] : MethodTableReader.Read(_table, context);
        List<OperationSection> sections = OperationFinder.Find(_page, rows, context);
        List<OperationFacts> operations = [];
        HashSet<string> joined = new(StringComparer.Ordinal);
        foreach (OperationSection section in sections)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            operations.Add(OperationReader.Read(section, context));
            joined.Add(section.Row?.Name.Value ?? "");
        }

        PageSection? title = FindTitle(sections);
        Located<string> group = TitleReader.ApiTitle(_page, context.Path, title?.Heading);
        return new PageFacts
        {
            Path = context.Path,
            Source = context.Dialect.Traits,
            PackageName = PackageFinder.Find(_page, context.Dialect) ?? (title is null ? null : PackageFinder.FindInTitle(title.Heading)),
            Server = BaseAddressReader.Find(_page),
            Groups = [new GroupFacts(group, title is null ? null : ProseReader.Read(ProseOf(title)), EquatableArray.From(operations))],
            Endpoints = rows.FindAll(row => !joined.Contains(row.Name.Value)).ConvertAll(row => new EndpointFacts(group, row.Name, row.Verb, row.Path)),
        };
    }

    private static bool DescribesOperations(MarkdownPage page)
    {
        for (int i = 0; i < page.Sections.Count; i++)
        {
            if (OperationFinder.OpensOperation(page.Sections, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first top heading that is no operation: GitHub pages give operations headings of the same level.</summary>
    private PageSection? FindTitle(List<OperationSection> operations)
    {
        PageSection? first = _page.Sections.Find(static section => section.Level == 1);
        return operations.Count > 0 && ReferenceEquals(operations[0].Intro, first) ? null : first;
    }

    /// <summary>What stands above the method table, other than the base address.</summary>
    private static List<PageBlock> ProseOf(PageSection title)
    {
        List<PageBlock> prose = [];
        foreach (PageBlock block in title.Blocks)
        {
            if (block is Table)
            {
                break;
            }

            if (!BaseAddressReader.IsBaseAddress(block))
            {
                prose.Add(block);
            }
        }

        return prose;
    }
}
