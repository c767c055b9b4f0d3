using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Members;
using PiecesGen.Generator.Formats.RestReference.Models;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Responses;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Sharing;

/// <summary>
/// Reads the sections of a page that belong to no operation and describe parameters or statuses: operations have them by a link to
/// the section, or by including the page.
/// </summary>
internal sealed class SharedSections
{
    private readonly List<FragmentFacts> _fragments = [];
    private readonly List<MemberFacts> _common = [];
    private readonly HashSet<string> _linked = new(StringComparer.OrdinalIgnoreCase);
    private readonly FormatContext _context;

    private SharedSections(FormatContext context) => _context = context;

    /// <param name="owned">The sections that belong to operations.</param>
    /// <returns>What operations refer to, and the parameters of all of them.</returns>
    public static (EquatableArray<FragmentFacts> Fragments, EquatableArray<MemberFacts> Common) Read(MarkdownPage page, PageOutline outline, HashSet<int> owned, EquatableArray<GroupFacts> groups, FormatContext context)
    {
        SharedSections reader = new(context);
        foreach (GroupFacts group in groups)
        {
            foreach (OperationFacts operation in group.Operations)
            {
                reader._linked.UnionWith(operation.Includes.ConvertAll(static include => include.Value));
            }
        }

        for (int i = 0; i < page.Sections.Count; i++)
        {
            if (page.Sections[i].Level > 0 && !owned.Contains(i) && !outline.IsHistory(i))
            {
                reader.ReadSection(page.Sections[i], groups.Count > 0);
            }
        }

        return (EquatableArray.From(reader._fragments), EquatableArray.From(reader._common));
    }

    /// <summary>The rows of a page that others include, which has no operation of its own; null where it has none.</summary>
    public static FragmentFacts? ReadPage(MarkdownPage page, string name)
    {
        List<MemberRow> rows = [];
        List<Located<string>> includes = [];
        foreach (PageSection section in page.Sections)
        {
            foreach (PageBlock block in section.Blocks)
            {
                rows.AddRange(RowsOf(block));
                if (IncludeLine.Read(block) is { } include)
                {
                    includes.Add(include);
                }
            }
        }

        return rows.Count == 0 ? null : new FragmentFacts(new Located<string>(name, rows[0].Facts.Name.Span), MemberTree.From(RequiredMarks.Apply(rows, label: null)))
        {
            Includes = EquatableArray.From(includes),
        };
    }

    private void ReadSection(PageSection section, bool hasOperations)
    {
        PartRole role = LabelWords.Read(section.Heading.Meaning);
        string anchor = SectionAnchor.From(section.Heading);
        bool isLinked = _linked.Contains(anchor);
        bool isOfAll = role.Subject != PartSubject.Statuses && CommonParameters.Are(section, isLinked);
        if ((role.Subject is not (PartSubject.Parameters or PartSubject.Statuses) && !isOfAll) || GenericHeadings.IsModel(section.Heading.Meaning) || GenericHeadings.IsExample(section.Heading.Meaning))
        {
            return;
        }

        List<MemberRow> rows = [];
        List<ResponseFacts> responses = [];
        foreach (PageBlock block in section.Blocks)
        {
            if (role.Subject == PartSubject.Statuses)
            {
                responses.AddRange((block is Table table ? StatusTable.Read(table) : block is ItemList list ? StatusItems.Read(list) : null) ?? []);
            }
            else if (isOfAll || GenericHeadings.IsOfParameters(section.Heading.Meaning))
            {
                rows.AddRange(RowsOf(block));
            }
        }

        if (rows.Count == 0 && responses.Count == 0)
        {
            return;
        }

        List<MemberRow> marked = RequiredMarks.Apply(rows, role.IsRequired);
        List<MemberFacts> parameters = marked.FindAll(static row => row.Depth == 0).ConvertAll(row => row.Facts with
        {
            In = row.Facts.In ?? (role.In is { } place ? new Located<Model.Values.ParameterLocation>(place, row.Facts.Name.Span) : null),
        });
        if (isOfAll)
        {
            _common.AddRange(parameters);
            return;
        }

        if (rows.Count > 0 && hasOperations && !isLinked)
        {
            _context.Report(
                Catalog.ParametersOfNoOperation,
                section.Heading.Source,
                $"The parameters below {Quoted.From(section.Heading.Title)} belong to no operation. No operation is stated above them, and none links to #{anchor}. They were ignored.");
        }

        _fragments.Add(new FragmentFacts(new Located<string>(anchor, section.Heading.Source.Span), EquatableArray.From(parameters)) { Responses = EquatableArray.From(responses) });
    }

    private static List<MemberRow> RowsOf(PageBlock block) =>
        block is Table table && MemberColumns.Read(table) is { } columns ? MemberRowsReader.Read(table, columns, areAlternative: false)
        : block is ItemList list && MemberItemsReader.Read(list) is { } items ? items
        : [];
}
