using System.Globalization;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;
using Spectre.Console;

namespace PiecesGen.Tool.Reports;

/// <summary>The report for people: findings as compilers print them, then tables of what was understood.</summary>
internal sealed class TextReport : IReport
{
    public void Write(Terminal terminal, Understanding understanding)
    {
        IAnsiConsole console = terminal.OutputConsole();
        foreach (Finding finding in understanding.Findings)
        {
            Write(terminal.Output, console, finding);
        }

        WriteHelp(terminal.Output, understanding.Findings);
        WriteCounts(console, understanding);
        WriteEvidence(console, understanding);
        terminal.Output.WriteLine(FindingsInAll(understanding.Findings));
    }

    /// <summary>The line goes to the writer itself, because the console would break it where the terminal ends.</summary>
    private static void Write(TextWriter output, IAnsiConsole console, Finding finding)
    {
        if (!finding.Location.IsNone)
        {
            PageSpan span = finding.Location.Span;
            output.Write($"{finding.Location.Path}({span.StartLine + 1},{span.StartColumn + 1}): ");
        }

        console.Write(new Text(Severities.Name(finding.Kind.Severity), StyleOf(finding.Kind.Severity)));
        output.WriteLine($" {finding.Kind.Id}: {OnOneLine(finding.Message)}");
    }

    /// <summary>Each kind once, below all findings: a link in every line would hide the messages.</summary>
    private static void WriteHelp(TextWriter output, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        output.WriteLine();
        foreach (FindingKind kind in FindingKinds.From(findings))
        {
            output.WriteLine($"{kind.Id} {kind.Title}: {kind.HelpLink}");
        }

        output.WriteLine();
    }

    private static void WriteCounts(IAnsiConsole console, Understanding understanding)
    {
        Table table = TableOf("Understood", "Count");
        foreach (ModelCount count in ModelCount.From(understanding))
        {
            table.AddRow(new Text(count.Name), Number(count.Count));
        }

        console.Write(table);
    }

    private static void WriteEvidence(IAnsiConsole console, Understanding understanding)
    {
        Table table = TableOf("Fact", "Decided by", "Count");
        foreach (EvidenceCount count in EvidenceCount.From(understanding.Merge))
        {
            table.AddRow(new Text(count.What), new Text(count.Rule ?? "the pages"), Number(count.Count));
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private static Table TableOf(params ReadOnlySpan<string> headings)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (string heading in headings)
        {
            TableColumn column = new TableColumn(new Text(heading)).NoWrap();
            table.AddColumn(heading == "Count" ? column.RightAligned() : column);
        }

        return table;
    }

    private static Text Number(int count) => new(count.ToString("N0", CultureInfo.InvariantCulture));

    private static string FindingsInAll(IReadOnlyList<Finding> findings)
    {
        int Of(FindingSeverity severity) => findings.Count(finding => finding.Kind.Severity == severity);
        return $"{Of(FindingSeverity.Error)} errors, {Of(FindingSeverity.Warning)} warnings, {Of(FindingSeverity.Information)} informations.";
    }

    private static string OnOneLine(string message) => message.ReplaceLineEndings(" ");

    private static Style StyleOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new Style(Color.Red),
        FindingSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
