using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>Reads the rows of a table that describe parameters or properties.</summary>
internal static class MemberRowsReader
{
    /// <summary>What generators print in place of a name.</summary>
    private const string Unnamed = "*anonymous*";

    private static readonly char[] s_separators = [' ', ','];
    private static readonly HashSet<string> s_yes = ["yes", "true", "required", "y", "x", "✓", "✔", "✅", "mandatory", "always", "1", ":white_check_mark:", "☑", "**required**"];
    private static readonly string[] s_nothing = ["", "-", "--", "—", "–", "n/a", "none", "null", "nil", "no default", "not set", "unset", "undefined", "empty"];

    /// <summary>What cells say of whether a row must be there, and of no default.</summary>
    public static IEnumerable<string> Words => [.. s_yes, .. s_nothing, "no", "optional"];

    /// <param name="areAlternative">The table describes one of several things of which one is there: nothing of it is required of the whole.</param>
    public static List<MemberRow> Read(Table table, MemberColumns columns, bool areAlternative)
    {
        List<MemberRow> rows = [];
        foreach (TableRow row in table.Rows)
        {
            if (MemberColumns.Cell(row, columns.Name) is { } name && (PrintedMember.Read(name) ?? MemberSignature.Printed(name)) is { } printed)
            {
                MemberRow read = ReadRow(row, columns, name, printed) with { IsUnnamed = name.IndexOf(Unnamed) >= 0, IsAlternative = areAlternative };
                rows.Add(areAlternative && read.Facts.IsRequired is { Value: true } ? read with { Facts = read.Facts with { IsRequired = null } } : read);
            }
        }

        return rows;
    }

    private static MemberRow ReadRow(TableRow row, MemberColumns columns, TextSlice name, PrintedMember printed)
    {
        TextSlice? typeCell = MemberColumns.Cell(row, columns.Type) ?? printed.Type;
        WrittenType? type = typeCell is { } cell ? WrittenTypeReader.Read(cell) : null;
        TextSlice? text = MemberColumns.Cell(row, columns.Text);
        TextSlice? fallback = MemberColumns.Cell(row, columns.Default);
        TextSlice? values = MemberColumns.Cell(row, columns.Values);
        Located<bool>? required = RequiredOf(row, columns)
            ?? Marked(printed.IsRequired, name)
            ?? Marked(type?.IsRequired, typeCell)
            ?? MarkBehind(name, printed);
        if (required is null && fallback is { } cellOfDefault && LabelWords.IsRequiredMark(PlainText.Meaning(cellOfDefault)))
        {
            required = new Located<bool>(true, cellOfDefault.Span);
            fallback = null;
        }

        var cells = new MemberCells
        {
            Name = printed.Name,
            Type = columns.IsRepeated(row) && type?.Type is { } item ? new Located<TypeFact>(new ListTypeFact(item.Value), item.Span) : type?.Type,
            Style = type?.Style,
            IsRequired = required,
            In = PlaceOf(row, columns),
            Default = fallback is { } stating ? DefaultOf(stating) : null,
            Values = values is { } listed ? MemberProse.AllValues(listed) : null,
        };
        return MemberRow.From(cells, printed.Depth, text);
    }

    private static Located<bool>? RequiredOf(TableRow row, MemberColumns columns)
    {
        if (columns.Required < 0 || columns.Required >= row.Cells.Count)
        {
            return null;
        }

        TextSlice cell = row.Cells[columns.Required];
        string text = PlainText.Meaning(cell).ToLowerInvariant();
        int end = text.IndexOfAny(s_separators);
        bool isYes = s_yes.Contains(end < 0 ? text : text.Substring(0, end));
        bool isOptional = text.StartsWith("optional", StringComparison.Ordinal);
        return new Located<bool>(!isOptional && isYes != columns.MeansOptional, cell.Span);
    }

    private static Located<bool>? Marked(bool? mark, TextSlice? cell) => mark is { } stated ? new Located<bool>(stated, cell!.Value.Span) : null;

    /// <summary><c>**id** &lt;br&gt; *required*</c>.</summary>
    private static Located<bool>? MarkBehind(TextSlice cell, PrintedMember printed)
    {
        int end = printed.Name.Span.Start + printed.Name.Span.Length;
        string rest = cell.Page.Slice(end, cell.End).ToString();
        bool isRequired = rest.IndexOf("required", StringComparison.OrdinalIgnoreCase) >= 0;
        bool isOptional = rest.IndexOf("optional", StringComparison.OrdinalIgnoreCase) >= 0;
        return isRequired == isOptional ? null : new Located<bool>(isRequired, cell.Span);
    }

    private static Located<ParameterLocation>? PlaceOf(TableRow row, MemberColumns columns) =>
        MemberColumns.Cell(row, columns.In) is { } cell && LabelWords.PlaceOf(PlainText.Meaning(cell)) is { } place
            ? new Located<ParameterLocation>(place, cell.Span)
            : null;

    private static Located<string>? DefaultOf(TextSlice cell)
    {
        Located<string> text = LocatedText.From(LocatedText.Unwrapped(cell));
        string value = text.Value.Trim('"', '_', '*');
        return Array.IndexOf(s_nothing, cell.Page.Synonyms.Translate(value).ToLowerInvariant()) >= 0 ? null : text with { Value = value };
    }
}
