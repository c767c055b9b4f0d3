using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests.DiagnosticPages;

/// <summary>The examples of docs/diagnostics: each makes its diagnostic, in the same words everywhere, and its corrected form makes none.</summary>
[Trait("Speed", "slow")]
public sealed partial class ExampleTests
{
    private const string Root = "/docs/";

    /// <summary>What it takes more than pages to make: a project, its properties, its language or its code. It has tests of its own.</summary>
    private static readonly string[] s_notOfPages = ["PG0101", "PG0102", "PG0103", "PG0104", "PG0105", "PG0106", "PG0107", "PG0108", "PG0109", "PG1010", "PG1013"];

    public static TheoryData<string> Ids => [.. DiagnosticPage.All.Where(page => page.Example.Count > 0).Select(page => page.Id)];

    [Fact]
    public void Every_diagnostic_about_pages_has_an_example_of_pages() => Assert.Equal(
        s_notOfPages,
        DiagnosticPage.All.Where(page => page.Example.Count == 0 && IsAboutPages(page.Id)).Select(page => page.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_makes_the_diagnostic_and_prints_what_the_page_says(string id)
    {
        DiagnosticPage page = PageOf(id);

        IReadOnlyList<string> printed = await CheckAsync(page.Example);

        Assert.Contains(printed, line => DocsDiagnostic().Match(line).Groups["id"].Value == id);
        Assert.Equal(page.Messages, printed);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_corrected_example_makes_no_diagnostic(string id)
    {
        DiagnosticPage page = PageOf(id);

        Assert.NotEmpty(page.Fixed);
        Assert.Empty(await CheckAsync(page.Fixed));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_compiler_reports_what_the_command_line_prints(string id)
    {
        DiagnosticPage page = PageOf(id);
        var session = new GeneratorSession(page.Example.Select(file => new Page(Root + file.Name, file.Text)));
        session.SetProperty("PiecesGenDefaultDocs", "true");

        Assert.Equal(
            page.Messages.Order(StringComparer.Ordinal),
            session.Run().AssertCompiles().Diagnostics.Select(Printed).Order(StringComparer.Ordinal));
    }

    private static DiagnosticPage PageOf(string id) => DiagnosticPage.All.Single(page => page.Id == id);

    /// <summary>Those of the consumer's code (2) and of versions (3) are not.</summary>
    private static bool IsAboutPages(string id) => id[2] is '0' or '1';

    private static async Task<IReadOnlyList<string>> CheckAsync(IReadOnlyList<(string Name, string Text)> files)
    {
        using var folder = new PageFolder();
        foreach ((string name, string text) in files)
        {
            folder.With(name, text);
        }

        ToolRun run = await ToolRun.From(["check", .. files.Select(file => folder.File(file.Name))]);
        return [.. run.Lines.Select(line => line.Replace(folder.Path + "/", "", StringComparison.Ordinal)).Where(line => DocsDiagnostic().IsMatch(line))];
    }

    private static string Printed(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string severity = diagnostic.Severity == DiagnosticSeverity.Info ? "information" : diagnostic.Severity == DiagnosticSeverity.Warning ? "warning" : "error";
        return $"{place.Path.Replace(Root, "", StringComparison.Ordinal)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }

    [GeneratedRegex(@"^(.*\(\d+,\d+\): )?(information|warning|error) (?<id>PG\d{4}): ")]
    private static partial Regex DocsDiagnostic();
}
