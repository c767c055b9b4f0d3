using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Tables;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>
/// Finds the operations among a page's sections. A heading opens one if it names a row of the method table, or if it is
/// strong and parts of an operation follow: docs sites write <c>## **name** {#id}</c>, GitHub pages <c># **name**</c>,
/// typescript-fetch <c>## name</c>.
/// </summary>
internal sealed class OperationFinder
{
    private readonly MethodRows _rows;
    private readonly List<OperationSection> _operations = [];
    private readonly List<OperationPart> _parts = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly FormatContext _context;
    private PageSection? _open;

    /// <summary>The section at which the first part of the open operation is known to follow its description.</summary>
    private int _firstPart;

    private OperationFinder(EquatableArray<MethodRow> rows, FormatContext context)
    {
        _rows = new MethodRows(rows);
        _context = context;
    }

    public static List<OperationSection> Find(MarkdownPage page, EquatableArray<MethodRow> rows, FormatContext context)
    {
        OperationFinder finder = new(rows, context);
        for (int i = 0; i < page.Sections.Count; i++)
        {
            finder.Visit(page.Sections, i);
        }

        finder.Close();
        finder.ReportMissing(rows);
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

    private static string NameOf(PageSection section) => PlainText.From(OperationName.Parse(section.Heading.Name));

    private void Visit(EquatableArray<PageSection> sections, int index)
    {
        PageSection section = sections[index];
        if (Opens(sections, index))
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
                Catalog.SimilarHeading,
                section.Heading.Source,
                $"The heading {Quoted.From(section.Heading.Title)} was read as '{meant}'.");
        }

        if (kind != PartKind.Unknown || section.Level > _open.Level || IsInDescription(sections, index))
        {
            _parts.Add(new OperationPart(kind, section));
            return;
        }

        Close();
    }

    /// <summary>
    /// Descriptions are Markdown and may have headings of any level: the operation goes on where parts of it follow that it has not
    /// had yet.
    /// </summary>
    private bool IsInDescription(EquatableArray<PageSection> sections, int index)
    {
        if (_parts.Exists(static part => part.Kind is not (PartKind.Unknown or PartKind.Example)))
        {
            return false;
        }

        // Looked for once: a description may have thousands of headings.
        for (int i = index + 1; _firstPart <= index && i < sections.Count && !Opens(sections, i); i++)
        {
            if (PartHeadings.Read(sections[i].Heading.Title, out string? meant) != PartKind.Unknown && meant is null)
            {
                _firstPart = i;
            }
        }

        return _firstPart > index;
    }

    private bool Opens(EquatableArray<PageSection> sections, int index) =>
        sections[index].Level > 0 && (_rows.Contains(NameOf(sections[index])) || OpensOperation(sections, index));

    private void Close()
    {
        if (_open is { } intro)
        {
            Located<string> name = LocatedText.From(OperationName.Parse(intro.Heading.Name));
            if (_names.Add(name.Value))
            {
                _operations.Add(new OperationSection(name, intro, EquatableArray.From(_parts), _rows.Find(name.Value)));
            }
            else
            {
                _context.Report(
                    Catalog.StatedTwice,
                    intro.Heading.Source,
                    $"The page has two sections for {Quoted.From(name.Value)}. This section was ignored.");
            }
        }

        _open = null;
        _parts.Clear();
    }

    private void ReportMissing(EquatableArray<MethodRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        List<OperationSection> sections = _operations.FindAll(operation => !_rows.Contains(operation.Name.Value));
        rows = rows.FindAll(row => !_names.Contains(row.Name.Value));
        NameSuggestions ofRows = new(rows.ConvertAll(static row => row.Name.Value));
        foreach (OperationSection section in sections)
        {
            _context.Report(
                Catalog.OperationWithoutRow,
                section.Intro.Heading.Source,
                $"The operation {Quoted.From(section.Name.Value)} has a section but no row in the method table. "
                + $"The section was read, with its method and path if it states them.{ofRows.Hint(section.Name.Value)}");
        }

        NameSuggestions ofSections = new(sections.ConvertAll(static section => section.Name.Value));
        foreach (MethodRow row in rows)
        {
            _context.Report(
                Catalog.OperationWithoutSection,
                row.Name.Span,
                $"The operation {Quoted.From(row.Name.Value)} has a row in the method table but no section. "
                + $"It is left out, unless another page describes it.{ofSections.Hint(row.Name.Value)}");
        }
    }
}
