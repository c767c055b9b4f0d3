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

    private static readonly HashSet<string> s_values = new(StringComparer.OrdinalIgnoreCase) { "value", "values", "enum", "code", "id", "enum value", "status", "state", "event", "type" };
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase) { "name", "key", "label" };

    /// <summary>What columns are called.</summary>
    public static IEnumerable<string> Words => [.. s_values, .. s_names];

    /// <summary>Null where the table is another one.</summary>
    /// <param name="isCalledEnum">The page says that it is one, so that one value will do.</param>
    public static EnumValues? Read(Table table, bool isCalledEnum)
    {
        TableColumns columns = TableColumns.From(table);
        int values = columns.IndexOfAny(s_values);
        if (values < 0 || table.Rows.Count < (isCalledEnum ? 1 : 2))
        {
            return null;
        }

        int names = columns.IndexOfAny(s_names);
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
            if (!IsValue(cell.Value))
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

    /// <summary>A word of code.</summary>
    public static bool IsValue(string text) => text.Length is > 0 and <= MaxLength && text.IndexOf(' ') < 0 && text.IndexOf('\n') < 0;
}

/// <summary>The values of a table, what it calls them, and what they are in JSON.</summary>
internal sealed record EnumValues(EquatableArray<Located<string>> Values, EquatableArray<EnumValueName> Names, PrimitiveKind Kind);
