using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Baselines;

/// <summary>
/// The text of a baseline: a header, then one line per member in ordinal order,
/// <c>key words: value attributes # prose</c>.
/// </summary>
internal static class BaselineFormat
{
    public const string Header = "piecesgen baseline 1";

    private const string EndOfKey = ": ";
    private const string StartOfProse = " # ";

    public static string Write(Baseline baseline)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (BaselineEntry entry in baseline.Entries)
        {
            text.Append(entry.Key);
            if (entry.Value is { } value)
            {
                text.Append(EndOfKey).Append(value);
                foreach (string attribute in entry.Attributes)
                {
                    text.Append(' ').Append(attribute);
                }
            }

            if (entry.Prose.Length > 0)
            {
                text.Append(StartOfProse).Append(entry.Prose);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The baseline, or null where the text is none; lines that are not understood are reported and left out.</summary>
    public static Baseline? Read(string path, string text, DiagnosticList diagnostics)
    {
        var entries = new List<BaselineEntry>();
        bool isHeaderRead = false;
        foreach (BaselineLine line in BaselineLine.Split(path, text))
        {
            if (!isHeaderRead)
            {
                isHeaderRead = true;
                if (line.Text != Header)
                {
                    Report(diagnostics, line, $"A baseline starts with the line '{Header}'. Nothing was compared. Run 'piecesgen baseline' to write the file again.");
                    return null;
                }
            }
            else if (Parse(line) is { } entry)
            {
                entries.Add(entry);
            }
            else if (line.Text.Length > 0)
            {
                Report(diagnostics, line, $"'{line.Text}' is not a line of a baseline. It was ignored. Run 'piecesgen baseline' to write the file again.");
            }
        }

        return Baseline.From(entries);
    }

    public static bool IsBaseline(string text) => text.StartsWith(Header, StringComparison.Ordinal);

    /// <summary>Prose as the format keeps it: one line, blanks alike.</summary>
    public static string OneLine(string prose)
    {
        var line = new StringBuilder(prose.Length);
        foreach (char c in prose.Trim())
        {
            bool isBlank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isBlank)
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    private static BaselineEntry? Parse(BaselineLine line)
    {
        string text = line.Text;
        string prose = "";
        if (text.IndexOf(StartOfProse, StringComparison.Ordinal) is >= 0 and int startOfProse)
        {
            prose = text.Substring(startOfProse + StartOfProse.Length);
            text = text.Substring(0, startOfProse);
        }

        int endOfKey = text.IndexOf(EndOfKey, StringComparison.Ordinal);
        string key = endOfKey < 0 ? text : text.Substring(0, endOfKey);
        if (KindOf(key.Split(' ')) is not { } kind)
        {
            return null;
        }

        string[] words = endOfKey < 0 ? [] : text.Substring(endOfKey + EndOfKey.Length).Split(' ');
        var attributes = new List<string>(words);
        attributes.RemoveAll(static word => word.Length == 0);
        string? value = attributes.Count == 0 ? null : attributes[0];
        if (kind != EntryKind.EnumValue && value is null != kind is EntryKind.Api)
        {
            return null;
        }

        attributes.RemoveRange(0, value is null ? 0 : 1);
        return new BaselineEntry(key, kind, value, EquatableArray.From(attributes), prose, line.Location);
    }

    private static EntryKind? KindOf(string[] words) => (words[0], words.Length, words.Length > 2 ? words[words.Length - 2] : null) switch
    {
        ("server", 1, _) => EntryKind.Server,
        ("security", 2, _) => EntryKind.SecurityScheme,
        ("api", 2, _) => EntryKind.Api,
        ("api", 3, _) => EntryKind.Operation,
        ("api", 5, "parameter") => EntryKind.Parameter,
        ("api", 5, "status") => EntryKind.Status,
        ("model", 2, _) => EntryKind.Model,
        ("model", 4, "property") => EntryKind.Property,
        ("model", 4, "value") => EntryKind.EnumValue,
        _ => null,
    };

    private static void Report(DiagnosticList diagnostics, BaselineLine line, string message) =>
        diagnostics.Add(Catalog.UnreadableBaseline, line.Location, message);
}
