using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>Reads a table of values: a column that is called so, and perhaps one with their names.</summary>
internal static class EnumTable
{
    private const int MaxLength = 80;

    private static readonly HashSet<string> s_values = new(StringComparer.OrdinalIgnoreCase) { "value", "values", "enum", "enum value" };

    // Where no column is called after values: what the values are of.
    private static readonly HashSet<string> s_kinds = new(StringComparer.OrdinalIgnoreCase) { "code", "id", "status", "state", "event", "type" };
    // Where they are numbers, what stands beside them are their names.
    private static readonly HashSet<string> s_numbers = new(StringComparer.OrdinalIgnoreCase) { "id", "code", "integer", "int", "number" };
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase) { "name", "key", "label" };

    /// <summary>What columns are called.</summary>
    public static IEnumerable<string> Words => [.. s_values, .. s_kinds, .. s_numbers, .. s_names];

    /// <summary>Null where the table is another one.</summary>
    /// <param name="isCalledEnum">The page says that it is one, so that one value will do.</param>
    public static EnumValues? Read(Table table, bool isCalledEnum)
    {
        TableColumns columns = TableColumns.From(table);
        int values = columns.IndexOfAny(s_values);
        int names = columns.IndexOfAny(s_names);
        names = names < 0 && values >= 0 ? columns.IndexOfAny(s_kinds) : names;
        if (values < 0 && columns.IndexOfAny(s_numbers) is > 0 and int numbers && HoldsNumbers(table, numbers))
        {
            values = numbers;
            names = names < 0 ? 0 : names;
        }

        values = values < 0 ? columns.IndexOfAny(s_kinds) : values;
        values = values < 0 && HoldsConstants(table) ? 0 : values;
        if (values < 0 || table.Rows.Count < (isCalledEnum ? 1 : 2))
        {
            return null;
        }

        List<Located<string>> read = [];
        List<EnumValueName> named = [];
        bool isNumber = true;
        foreach (TableRow row in table.Rows)
        {
            if (values >= row.Cells.Count)
            {
                return null;
            }

            Located<string> cell = LocatedText.From(LocatedText.Marked(row.Cells[values]));
            if (!IsValue(cell.Value) && !(isCalledEnum && cell.Value.Length is > 0 and <= MaxLength))
            {
                return null;
            }

            Located<string> value = cell with { Value = cell.Value.Trim('"', '\'') };
            isNumber &= long.TryParse(value.Value, out _);
            read.Add(value);
            if (names >= 0 && names < row.Cells.Count && PlainText.WithoutMarks(row.Cells[names]) is { Length: > 0 } name)
            {
                named.Add(new EnumValueName(value.Value, name));
            }
        }

        return new EnumValues(EquatableArray.From(read), EquatableArray.From(named), isNumber ? PrimitiveKind.Integer : PrimitiveKind.String);
    }

    /// <summary>The first column lists constants, whatever it is called: <c>ANIMATED_BANNER</c>.</summary>
    private static bool HoldsConstants(Table table) => table.Rows.Count > 0 && !table.Rows.Exists(static row => row.Cells.Count == 0 || !IsConstant(LocatedText.Marked(row.Cells[0])));

    private static bool HoldsNumbers(Table table, int column) =>
        table.Rows.Count > 0 && !table.Rows.Exists(row => column >= row.Cells.Count || !long.TryParse(LocatedText.Marked(row.Cells[column]).ToString(), out _));

    private static bool IsConstant(TextSlice text)
    {
        bool isConstant = text.Length is > 1 and <= MaxLength && text[0] is >= 'A' and <= 'Z';
        for (int i = 0; i < text.Length && isConstant; i++)
        {
            isConstant = text[i] is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '\\';
        }

        return isConstant;
    }

    /// <summary>A word of code.</summary>
    public static bool IsValue(string text) => text.Length is > 0 and <= MaxLength && text.IndexOf(' ') < 0 && text.IndexOf('\n') < 0;
}

/// <summary>The values of a table, what it calls them, and what they are in JSON.</summary>
internal sealed record EnumValues(EquatableArray<Located<string>> Values, EquatableArray<EnumValueName> Names, PrimitiveKind Kind);
