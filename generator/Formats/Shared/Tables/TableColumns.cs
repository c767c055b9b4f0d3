using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Tables;

/// <summary>Which column of a table says what.</summary>
internal sealed class TableColumns
{
    public const string Name = "Name";
    public const string Type = "Type";
    public const string Description = "Description";
    public const string Notes = "Notes";
    public const string Class = "Class";
    public const string Method = "Method";
    public const string HttpRequest = "HTTP request";
    public const string StatusCode = "Status code";
    public const string ResponseHeaders = "Response headers";
    public const string Value = "Value";
    public const string Values = "Values";
    public const string In = "In";
    public const string Style = "Style";
    public const string WireName = "Wire name";
    public const string Required = "Required";
    public const string Default = "Default";
    public const string CSharpName = "C# name";
    public const string Model = "Model";
    public const string Property = "Property";
    public const string Parameter = "Parameter";

    private static readonly char[] s_marks = [' ', '*', '_', ':'];

    private readonly Table _table;
    private string[]? _words;

    private TableColumns(Table table) => _table = table;

    public int Count => _table.Titles.Count;

    public static TableColumns From(Table table) => new(table);

    /// <summary>The first column with this title in any casing, or -1.</summary>
    public int IndexOf(string title, int from = 0)
    {
        for (int i = from; i < Count; i++)
        {
            if (string.Equals(_table.Titles[i], title, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first column whose title, without marks around it, is one of these in any casing, or -1.</summary>
    public int IndexOfAny(HashSet<string> titles, int from = 0) => Array.FindIndex(_words ??= WordsOf(_table), from, titles.Contains);

    private static string[] WordsOf(Table table)
    {
        string[] words = new string[table.Titles.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = table.Titles[i].Trim(s_marks);
        }

        return words;
    }

    /// <summary>The cell of the column with this title, or null where the table has none or the cell is empty.</summary>
    public TextSlice? Cell(TextSlice[] cells, string title) =>
        IndexOf(title) is >= 0 and int index && !cells[index].IsEmpty ? cells[index] : null;

    public string TitleOf(int column) => _table.Titles[column];

    public bool Has(string title) => IndexOf(title) >= 0;

    /// <summary>Reports what the table's shape says against its content: columns nobody reads, a delimiter row of another width.</summary>
    public void ReportOddities(string[] known, FormatContext context)
    {
        for (int i = 0; i < Count; i++)
        {
            if (!Array.Exists(known, title => string.Equals(title, _table.Titles[i], StringComparison.OrdinalIgnoreCase)))
            {
                context.Report(
                    Catalog.UnknownColumn,
                    _table.Header[i],
                    $"The column {Quoted.From(_table.Titles[i])} is not one of {string.Join(", ", known)}. It was ignored.{NearMiss.Hint(_table.Titles[i], known)}");
            }
        }

        if (_table.DelimiterColumns != Count)
        {
            context.Report(
                Catalog.UnreadableTable,
                _table.Delimiter,
                $"The header has {Count} columns, but the line of dashes below it has {_table.DelimiterColumns}. The header was followed.");
        }
    }
}
