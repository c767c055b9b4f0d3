using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Corrections;

/// <summary>A heading of a corrections page that names a group, an operation or a model, and the parts below it.</summary>
/// <param name="Intro">The section under the heading itself.</param>
/// <param name="Group">The group named by this heading or one above it; null where there is none.</param>
/// <param name="OperationParts">Parameters, return type and so on.</param>
/// <param name="Properties">Properties sections.</param>
/// <param name="Enums">Enum sections.</param>
internal sealed record CorrectionSubject(
    PageSection Intro,
    Located<string>? Group,
    List<OperationPart> OperationParts,
    List<PageSection> Properties,
    List<PageSection> Enums)
{
    public Heading Heading => Intro.Heading;

    /// <summary>
    /// A table directly below a heading corrects an operation where the heading is strong, as operations' are, or the table
    /// says where values travel; otherwise a model.
    /// </summary>
    public bool IsOperation =>
        OperationParts.Count > 0
        || (Intro.FindTable(MemberTables.IsMemberTable) is { } table && (Heading.IsStrong || SaysWhereValuesTravel(TableColumns.From(table))));

    /// <summary>Sections with the values of a model: those that say so, or a list directly below the heading of what has no other part.</summary>
    public List<PageSection> ValueLists =>
        Enums.Count + Properties.Count + OperationParts.Count == 0 && !Heading.IsStrong && Intro.Blocks.Exists(IsValueList) ? [Intro] : Enums;

    public PageSection? Find(PartKind kind) => OperationParts.Find(part => part.Kind == kind)?.Section;

    /// <summary>Items that are nothing but a name in code: what says more is prose.</summary>
    private static bool IsValueList(PageBlock block) =>
        block is ItemList list && !list.Items.Exists(static item => InlineReader.Read(item) is not { Count: 1 } runs || runs[0].Kind != InlineKind.Code);

    private static bool SaysWhereValuesTravel(TableColumns columns) => columns.Has(TableColumns.In) || columns.Has(TableColumns.Parameter);
}
