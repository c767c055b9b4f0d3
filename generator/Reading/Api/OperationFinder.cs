using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>
/// Finds the operations among a page's sections. A heading opens one if it names a row of the method table, or if it is
/// strong and parts of an operation follow: docs sites write <c>## **name** {#id}</c>, GitHub pages <c># **name**</c>,
/// typescript-fetch <c>## name</c>.
/// </summary>
internal sealed class OperationFinder
{
    private readonly Dictionary<string, EndpointFacts> _endpoints = new(StringComparer.Ordinal);
    private readonly List<OperationSection> _operations = [];
    private readonly List<OperationPart> _parts = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly PageContext _context;
    private PageSection? _open;

    private OperationFinder(EquatableArray<EndpointFacts> endpoints, PageContext context)
    {
        _context = context;
        foreach (EndpointFacts endpoint in endpoints)
        {
            _endpoints[endpoint.Name.Value] = endpoint;
        }
    }

    public static List<OperationSection> Find(DocsPage page, EquatableArray<EndpointFacts> endpoints, PageContext context)
    {
        OperationFinder finder = new(endpoints, context);
        for (int i = 0; i < page.Sections.Count; i++)
        {
            finder.Visit(page.Sections, i);
        }

        finder.Close();
        finder.ReportMissing(endpoints);
        return finder._operations;
    }

    /// <summary>A strong heading with a part of an operation below it.</summary>
    public static bool OpensOperation(EquatableArray<PageSection> sections, int index)
    {
        Heading heading = sections[index].Heading;
        return heading.IsStrong
            && index + 1 < sections.Count
            && sections[index + 1].Level > sections[index].Level
            && PartHeadings.Read(sections[index + 1].Heading.Title, out _) != PartKind.Unknown;
    }

    private static string NameOf(PageSection section) => PlainText.Of(OperationName.Of(section.Heading.Name));

    private void Visit(EquatableArray<PageSection> sections, int index)
    {
        PageSection section = sections[index];
        if (section.Level > 0 && (_endpoints.ContainsKey(NameOf(section)) || OpensOperation(sections, index)))
        {
            Close();
            _open = section;
            return;
        }

        if (_open is null)
        {
            return;
        }

        PartKind kind = PartHeadings.Read(section.Heading.Title, out string? meant);
        if (meant is not null)
        {
            _context.Report(
                ReadingFindings.SimilarHeading,
                section.Heading.Source,
                $"The heading {Quoted.Of(section.Heading.Title)} was read as '{meant}'.");
        }

        if (kind != PartKind.Unknown || section.Level > _open.Level)
        {
            _parts.Add(new OperationPart(kind, section));
            return;
        }

        Close();
    }

    private void Close()
    {
        if (_open is { } intro)
        {
            Stated<string> name = StatedText.Of(OperationName.Of(intro.Heading.Name));
            _endpoints.TryGetValue(name.Value, out EndpointFacts? endpoint);
            if (_names.Add(name.Value))
            {
                _operations.Add(new OperationSection(name, intro, EquatableArray.From(_parts), endpoint));
            }
            else
            {
                _context.Report(
                    ReadingFindings.StatedTwice,
                    intro.Heading.Source,
                    $"The page has two sections for {Quoted.Of(name.Value)}. The first was kept, this one was ignored.");
            }
        }

        _open = null;
        _parts.Clear();
    }

    private void ReportMissing(EquatableArray<EndpointFacts> endpoints)
    {
        if (endpoints.Count == 0)
        {
            return;
        }

        List<OperationSection> sections = _operations.FindAll(operation => operation.Endpoint is null);
        List<EndpointFacts> rows = [];
        foreach (EndpointFacts endpoint in endpoints)
        {
            if (!_names.Contains(endpoint.Name.Value))
            {
                rows.Add(endpoint);
            }
        }

        NameSuggestions ofRows = new(rows.ConvertAll(row => row.Name.Value));
        foreach (OperationSection section in sections)
        {
            _context.Report(
                ReadingFindings.OperationWithoutRow,
                section.Intro.Heading.Source,
                $"The operation {Quoted.Of(section.Name.Value)} has a section but no row in the method table. "
                + $"The section was read; method and path are taken from it where it states them.{ofRows.Hint(section.Name.Value)}");
        }

        NameSuggestions ofSections = new(sections.ConvertAll(section => section.Name.Value));
        foreach (EndpointFacts row in rows)
        {
            _context.Report(
                ReadingFindings.OperationWithoutSection,
                row.Name.Span,
                $"The operation {Quoted.Of(row.Name.Value)} has a row in the method table but no section. "
                + $"It was left out, unless another page describes it.{ofSections.Hint(row.Name.Value)}");
        }
    }
}
