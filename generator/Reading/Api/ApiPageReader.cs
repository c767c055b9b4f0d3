using System.Collections.Generic;
using System.Threading;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Dialects;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>Reads a page that describes the operations of an API group.</summary>
internal static class ApiPageReader
{
    /// <summary>The page's facts, or null where it lists and describes no operation.</summary>
    public static ApiPageFacts? Read(string path, DocsPage page, Dialect dialect, CancellationToken cancellationToken)
    {
        Table? table = FindMethodTable(page);
        if (table is null && !DescribesOperations(page))
        {
            return null;
        }

        PageContext context = new(path, dialect);
        EquatableArray<EndpointFacts> endpoints = table is null
            ? EquatableArray<EndpointFacts>.Empty
            : MethodTableReader.Read(table, context);
        List<OperationFacts> operations = [];
        List<OperationSection> sections = OperationFinder.Find(page, endpoints, context);
        foreach (OperationSection section in sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            operations.Add(OperationReader.Read(section, context));
        }

        PageSection? title = FindTitle(page, sections);
        return new ApiPageFacts(
            path,
            dialect.Name,
            TitleReader.ApiTitle(page, path, title?.Heading),
            title is null ? null : DescriptionReader.Read(ProseOf(title)),
            BaseAddressReader.Find(page),
            PackageFinder.Find(page, dialect),
            endpoints,
            EquatableArray.From(operations),
            context.Findings);
    }

    private static bool DescribesOperations(DocsPage page)
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

    private static Table? FindMethodTable(DocsPage page)
    {
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                if (block is Table table && MethodTableReader.IsMethodTable(table))
                {
                    return table;
                }
            }
        }

        return null;
    }

    /// <summary>The first top heading that is no operation: GitHub pages give operations headings of the same level.</summary>
    private static PageSection? FindTitle(DocsPage page, List<OperationSection> operations)
    {
        foreach (PageSection section in page.Sections)
        {
            if (section.Level == 1)
            {
                return operations.Count > 0 && ReferenceEquals(operations[0].Intro, section) ? null : section;
            }
        }

        return null;
    }

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
