using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Models;

/// <summary>
/// Reads the values of an enum: a list of <c>* `PLACED` (value: `'placed'`)</c>, or a table <c>Name | Value</c> as Java, Rust and
/// Kotlin pages have it.
/// </summary>
internal sealed class EnumReader
{
    private const string Value = "(value:";

    private readonly List<Located<string>> _values = [];
    private readonly List<EnumValueName> _names = [];
    private readonly List<string> _literals = [];
    private readonly FormatContext? _context;
    private bool _quotesText;

    private EnumReader(FormatContext? context) => _context = context;

    public static bool HasValues(PageSection section) => ReadBlocks(section, context: null) is { _values.Count: > 0 };

    /// <summary>Null with a diagnostic where the section holds something else.</summary>
    public static EnumFacts? Read(PageSection section, FormatContext context)
    {
        if (ReadBlocks(section, context) is { } reader)
        {
            return new EnumFacts(EquatableArray.From(reader._values), reader.Kind())
            {
                Names = EquatableArray.From(reader._names),
                Literals = reader.Kind() is PrimitiveKind.Any or PrimitiveKind.Boolean ? EquatableArray.From(reader._literals) : [],
            };
        }

        if (section.Blocks.Count == 0)
        {
            return new EnumFacts(EquatableArray<Located<string>>.Empty, null);
        }

        context.Report(
            Catalog.UnreadableSection,
            section.Blocks[0].Source,
            "Expected a list of values such as * `NAME` (value: `'NAME'`). No values were read from here.");
        return null;
    }

    /// <summary>Null where the section has neither a list nor a table of values.</summary>
    private static EnumReader? ReadBlocks(PageSection section, FormatContext? context)
    {
        EnumReader reader = new(context);
        foreach (PageBlock block in section.Blocks)
        {
            if (block is ItemList list)
            {
                reader.ReadList(list);
                return reader;
            }

            if (block is Table table && TableColumns.From(table) is var columns && ValueColumn(columns) is >= 0 and int column)
            {
                reader.ReadTable(table, columns, column);
                return reader;
            }
        }

        return null;
    }

    private static int ValueColumn(TableColumns columns)
    {
        int value = columns.IndexOf(TableColumns.Value);
        value = value < 0 ? columns.IndexOf(TableColumns.Values) : value;
        return value < 0 ? columns.IndexOf(TableColumns.Name) : value;
    }

    private void ReadList(ItemList list)
    {
        foreach (TextSlice item in list.Items)
        {
            int value = item.IndexOf(Value);
            InlineRun? code = InlineReader.ReadFirst(value < 0 ? item : item.Sub(value, item.Length));
            if (code is { Kind: InlineKind.Code })
            {
                Add(code.Text);
                AddName(value < 0 ? null : InlineReader.ReadFirst(item.Sub(0, value))?.Text);
            }
            else
            {
                _context?.Report(
                    Catalog.UnreadableSection,
                    item,
                    $"Expected a value such as `NAME` (value: `'NAME'`), found {Quoted.From(item)}. It was ignored.");
            }
        }
    }

    /// <summary>Java prints a value per row, quoted where it is text; Kotlin all of them in one row, <c>status | sold, pending</c>.</summary>
    private void ReadTable(Table table, TableColumns columns, int column)
    {
        foreach (TableRow row in table.Rows)
        {
            if (column >= row.Cells.Count || (row.Cells.Count == 1 && columns.Count > 1))
            {
                continue;
            }

            TextSlice cell = row.Cells[column];
            if (PlainText.From(cell) is { Length: > 1 } text && text[0] == '"' && text[text.Length - 1] == '"')
            {
                Add(new Located<string>(text.Substring(1, text.Length - 2), cell.Span), isQuoted: true);
                AddName(row, columns, column);
                continue;
            }

            int before = _values.Count;
            foreach (Located<string> value in ValueList.Read(cell))
            {
                Add(value, isQuoted: false);
            }

            if (_values.Count == before + 1)
            {
                AddName(row, columns, column);
            }
        }
    }

    private void Add(TextSlice text)
    {
        TextSlice inner = ValueList.Unquoted(text);
        bool isQuoted = inner.Length < text.Length;
        Located<string> value = new(isQuoted ? WithBlanks(inner) : PlainText.From(inner), inner.Span);
        Add(value, isQuoted);
    }

    private void AddName(TableRow row, TableColumns columns, int column)
    {
        int name = columns.IndexOf(TableColumns.Name);
        AddName(name >= 0 && name != column ? row.Cells[name] : null);
    }

    /// <summary>The name of the value that was read last.</summary>
    private void AddName(TextSlice? name)
    {
        if (name is { } text && PlainText.From(LocatedText.Marked(text)) is { Length: > 0 } plain)
        {
            _names.Add(new EnumValueName(_values[_values.Count - 1].Value, plain));
        }
    }

    private void Add(Located<string> value, bool isQuoted)
    {
        _values.Add(value);
        _quotesText |= isQuoted;
        if (!isQuoted && (IsBoolean(value.Value) || TypeTokens.IsNumber(value.Value)))
        {
            _literals.Add(value.Value);
        }
    }

    /// <summary>Null where there are no values. Where no text is quoted, a number beside text is text too.</summary>
    private PrimitiveKind? Kind() =>
        _values.Count == 0 ? null
        : _literals.Count < _values.Count ? (_literals.Count > 0 && _quotesText ? PrimitiveKind.Any : PrimitiveKind.String)
        : _literals.TrueForAll(IsBoolean) ? PrimitiveKind.Boolean
        : _literals.Exists(IsBoolean) ? PrimitiveKind.Any
        : _literals.Exists(static literal => literal.IndexOf(".", StringComparison.Ordinal) >= 0) ? PrimitiveKind.Number
        : PrimitiveKind.Integer;

    private static bool IsBoolean(string value) => value is "true" or "false";

    /// <summary>The text between quotes, of which blanks at its ends are part.</summary>
    private static string WithBlanks(TextSlice quoted)
    {
        string text = quoted.ToString();
        int start = text.Length - text.TrimStart().Length;
        string rest = text.TrimEnd();
        return rest.Length == 0 ? text : text.Substring(0, start) + PlainText.From(quoted) + text.Substring(rest.Length);
    }
}

/// <summary>The values that an enum section lists.</summary>
/// <param name="Kind">What they are: text, numbers, true and false, or any of them side by side; null where there are none.</param>
internal sealed record EnumFacts(EquatableArray<Located<string>> Values, PrimitiveKind? Kind)
{
    /// <summary>What the section calls them, where it does.</summary>
    public EquatableArray<EnumValueName> Names { get; init; }

    /// <summary>Those that are not text: numbers, true and false.</summary>
    public EquatableArray<string> Literals { get; init; }
}
