using System.Globalization;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;
using PiecesGen.Tool.Output;
using PiecesGen.Tool.Pages;
using Spectre.Console;

namespace PiecesGen.Tool.Reports;

/// <summary>The report for people: diagnostics as compilers print them, then tables of what was understood.</summary>
internal sealed class TextReport : IReport
{
    public void Write(Terminal terminal, Understanding understanding)
    {
        IAnsiConsole console = terminal.OutputConsole();
        foreach (DocsDiagnostic diagnostic in understanding.Diagnostics)
        {
            Write(terminal.Output, console, diagnostic);
        }

        WriteHelp(terminal.Output, understanding.Diagnostics);
        TableBorder border = terminal.IsOutputPlain ? TableBorder.None : TableBorder.Rounded;
        WriteCounts(console, border, understanding);
        WriteEvidence(console, border, understanding);
        terminal.Output.WriteLine(DiagnosticsInAll(understanding.Diagnostics));
    }

    /// <summary>The line goes to the writer itself, because the console would break it where the terminal ends.</summary>
    private static void Write(TextWriter output, IAnsiConsole console, DocsDiagnostic diagnostic)
    {
        if (!diagnostic.Location.IsNone)
        {
            PageSpan span = diagnostic.Location.Span;
            output.Write($"{diagnostic.Location.Path}({span.StartLine + 1},{span.StartColumn + 1}): ");
        }

        console.Write(new Text(Severities.Name(diagnostic.Kind.Severity), StyleOf(diagnostic.Kind.Severity)));
        output.WriteLine($" {diagnostic.Kind.Id}: {OnOneLine(diagnostic.Message)}");
    }

    /// <summary>Each kind once, below all diagnostics: a link in every line would hide the messages.</summary>
    private static void WriteHelp(TextWriter output, IReadOnlyList<DocsDiagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            return;
        }

        output.WriteLine();
        foreach (DiagnosticKind kind in DiagnosticKinds.From(diagnostics))
        {
            output.WriteLine($"{kind.Id} {kind.Title}: {kind.HelpLink}");
        }

        output.WriteLine();
    }

    private static void WriteCounts(IAnsiConsole console, TableBorder border, Understanding understanding)
    {
        Table table = TableOf(border, "Understood", "Count");
        foreach (ModelCount count in ModelCount.From(understanding))
        {
            table.AddRow(new Text(count.Name), Number(count.Count));
        }

        console.Write(table);
    }

    private static void WriteEvidence(IAnsiConsole console, TableBorder border, Understanding understanding)
    {
        Table table = TableOf(border, "Fact", "Decided by", "Count");
        foreach (EvidenceCount count in EvidenceCount.From(understanding.Merge))
        {
            table.AddRow(new Text(count.What), new Text(count.Rule ?? "the pages"), Number(count.Count));
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private static Table TableOf(TableBorder border, params ReadOnlySpan<string> headings)
    {
        var table = new Table { Border = border };
        foreach (string heading in headings)
        {
            TableColumn column = new TableColumn(new Text(heading)).NoWrap();
            table.AddColumn(heading == "Count" ? column.RightAligned() : column);
        }

        return table;
    }

    private static Text Number(int count) => new(count.ToString("N0", CultureInfo.InvariantCulture));

    private static string DiagnosticsInAll(IReadOnlyList<DocsDiagnostic> diagnostics)
    {
        int Count(Severity severity) => diagnostics.Count(diagnostic => diagnostic.Kind.Severity == severity);
        return string.Join(", ", ((Severity[])[Severity.Error, Severity.Warning, Severity.Information]).Select(severity => Plural.From(Count(severity), Severities.Name(severity)))) + ".";
    }

    private static string OnOneLine(string message) => message.ReplaceLineEndings(" ");

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };
}
