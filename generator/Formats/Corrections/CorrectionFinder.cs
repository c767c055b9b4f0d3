using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Models;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>
/// Divides a corrections page into its subjects. One page may hold many, at any level: the headings of an operation's parts
/// and <c>Properties</c> and <c>Enum</c> belong to the heading above them, every other heading begins a subject.
/// </summary>
internal sealed class CorrectionFinder
{
    private const string ApiSuffix = "API";

    private readonly List<CorrectionSubject> _subjects = [];
    private readonly FormatContext _context;
    private CorrectionSubject? _open;
    private Located<string>? _group;
    private int _groupLevel;

    private CorrectionFinder(FormatContext context) => _context = context;

    public static List<CorrectionSubject> Find(MarkdownPage page, FormatContext context)
    {
        CorrectionFinder finder = new(context);
        foreach (PageSection section in page.Sections)
        {
            if (section.Level > 0)
            {
                finder.Visit(section);
            }
        }

        return finder._subjects;
    }

    private void Visit(PageSection section)
    {
        PartKind kind = PartHeadings.Read(section.Heading.Title, out string? meant);
        if (_open is null || !MayBePart(section, _open, meant) || !AddPart(_open, section, kind))
        {
            Open(section);
            return;
        }

        if (meant is not null)
        {
            _context.Report(
                Catalog.SimilarHeading, section.Heading.Source, $"The heading {Quoted.From(section.Heading.Title)} was read as '{meant}'.");
        }
    }

    /// <summary>People write <c>## Plant</c> and <c>## Properties</c> below it; what is only nearly a part has to stand deeper.</summary>
    private static bool MayBePart(PageSection section, CorrectionSubject subject, string? meant) =>
        section.Level > subject.Intro.Level || (section.Level == subject.Intro.Level && meant is null);

    private static bool AddPart(CorrectionSubject subject, PageSection section, PartKind kind)
    {
        if (ModelHeadings.IsProperties(section.Heading.Title))
        {
            subject.Properties.Add(section);
        }
        else if (ModelHeadings.IsEnum(section.Heading.Title))
        {
            subject.Enums.Add(section);
        }
        else if (kind != PartKind.Unknown)
        {
            subject.OperationParts.Add(new OperationPart(kind, section));
        }
        else
        {
            return false;
        }

        return true;
    }

    private void Open(PageSection section)
    {
        if (NamesGroup(section))
        {
            Located<string> name = TitleReader.GroupName(section.Heading.Name);
            _group = name;
            _groupLevel = section.Level;
        }
        else if (section.Level <= _groupLevel && !section.Heading.IsStrong)
        {
            // GitHub pages give operations the level of the group's title, but strong.
            _group = null;
            _groupLevel = 0;
        }

        _open = new CorrectionSubject(section, _group, [], [], []);
        _subjects.Add(_open);
    }

    private static bool NamesGroup(PageSection section) =>
        section.Heading.Title.EndsWith(ApiSuffix, StringComparison.OrdinalIgnoreCase) || section.Blocks.Exists(ListsMethodsOfOneGroup);

    private static bool ListsMethodsOfOneGroup(PageBlock block) =>
        block is Table table && TableColumns.From(table) is var columns && columns.Has(TableColumns.Method) && !columns.Has(TableColumns.Class);
}
