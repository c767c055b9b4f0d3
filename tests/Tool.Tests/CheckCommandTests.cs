using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_diagnostic_is_one_line_with_its_place_counted_from_one()
    {
        using PageFolder folder = new PageFolder().With("Thing.md", ToolPages.Model("Thing", "**other** | [**Other**](Other) |  | "));

        ToolRun run = await ToolRun.From("check", folder.Path);

        Assert.StartsWith($"{folder.File("Thing.md")}(11,13): information PG1001: No page describes the model 'Other'.", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Below_the_diagnostics_each_kind_is_linked_to_its_page_once()
    {
        using PageFolder folder = new PageFolder()
            .With("Thing.md", ToolPages.Model("Thing", "**other** | [**Other**](Other) |  | \n**more** | [**More**](More) |  | "));

        ToolRun run = await ToolRun.From("check", folder.Path);

        Assert.Equal(
            "PG1001 Model without a page: https://github.com/piecesgen/piecesgen/blob/main/docs/diagnostics/PG1001.md",
            Assert.Single(run.Lines, line => line.Contains("https://", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_pattern_that_names_no_operation_has_no_place_in_any_report()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.Api());
        string[] arguments = ["check", folder.Path, "--include", "*|nothing"];

        Assert.StartsWith("warning PG1013: The pattern 'nothing' of Include", (await ToolRun.From(arguments)).Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\"path\"", (await ToolRun.From([.. arguments, "--format", "json"])).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("physicalLocation", (await ToolRun.From([.. arguments, "--format", "sarif"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_prints_what_the_compiler_reports()
    {
        using PageFolder folder = new PageFolder()
            .With("apis/ThingsApi.md", ToolPages.ApiWithWarning)
            .With("Thing.md", ToolPages.Model("Thing", "**other** | [**Other**](Other) |  | "))
            .With("Shopping.md", ToolPages.NotOurs);
        string[] files = [folder.File("Thing.md"), folder.File("Shopping.md"), folder.File("apis/ThingsApi.md")];

        ToolRun run = await ToolRun.From(["check", .. files]);
        GeneratorRun compiler = new GeneratorSession(files.Select(file => new Page(file, File.ReadAllText(file)))).Run();

        string[] reported =
        [
            .. compiler.Diagnostics
                .Select(diagnostic => (Place: diagnostic.Location.GetLineSpan(), diagnostic))
                .Select(of => $"{of.Place.Path}({of.Place.StartLinePosition.Line + 1},{of.Place.StartLinePosition.Character + 1}): {Word(of.diagnostic.Severity)} {of.diagnostic.Id}: {of.diagnostic.GetMessage(null)}")
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(3, reported.Length);
        Assert.Equal(reported, run.Lines.Where(line => line.Contains(" PG", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_summary_counts_what_was_understood()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.Api()).With("Thing.md", ToolPages.Model("Thing", "**id** | **str** |  | "));

        ToolRun run = await ToolRun.From("check", folder.Path);

        string Count(string what) => Assert.Single(run.Lines, line => Cells(line) is [var name, _] && name == what).Split("  ")[^1].Trim();
        Assert.Equal("1", Count("apis"));
        Assert.Equal("1", Count("operations"));
        Assert.Equal("2", Count("statuses"));
        Assert.Equal("1", Count("models"));
        Assert.Equal("0", Count("enums"));
        Assert.Contains(run.Lines, line => Cells(line) is ["parameter location", "Location.PathVariable", "1"]);
    }

    [Theory]
    [InlineData("information", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public async Task Diagnostics_fail_the_check_from_the_severity_on_that_was_asked_for(string severity, int exitCode)
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.ApiWithWarning);

        Assert.Equal(exitCode, (await ToolRun.From("check", folder.Path, "--fail-on", severity)).ExitCode);
    }

    [Fact]
    public async Task Without_being_asked_a_check_fails_on_warnings_and_not_on_information()
    {
        using PageFolder folder = new PageFolder().With("Thing.md", ToolPages.Model("Thing", "**other** | [**Other**](Other) |  | "));
        Assert.Equal(0, (await ToolRun.From("check", folder.Path)).ExitCode);

        folder.With("ThingsApi.md", ToolPages.ApiWithWarning);
        Assert.Equal(1, (await ToolRun.From("check", folder.Path)).ExitCode);
    }

    [Fact]
    public async Task A_page_that_is_not_ours_is_a_diagnostic_only_where_it_was_named()
    {
        using PageFolder folder = new PageFolder().With("Shopping.md", ToolPages.NotOurs);

        Assert.DoesNotContain("PG0100", (await ToolRun.From("check", folder.Path)).Output, StringComparison.Ordinal);
        Assert.Contains("(1,1): information PG0100", (await ToolRun.From("check", folder.File("Shopping.md"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirected_report_holds_no_escape_sequence()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.ApiWithWarning);

        Assert.DoesNotContain('\u001b', (await ToolRun.From("check", folder.Path)).Output);
    }

    [Fact]
    public async Task A_redirected_report_draws_no_boxes()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.ApiWithWarning);

        Assert.DoesNotContain((await ToolRun.From("check", folder.Path)).Output, static c => c is '|' or '+' or (>= '\u2500' and <= '\u257f'));
    }

    [Fact]
    public async Task One_of_a_thing_is_counted_as_one()
    {
        using PageFolder folder = new PageFolder().With("Thing.md", ToolPages.Model("Thing", "**other** | [**Other**](Other) |  | "));

        Assert.Equal("0 errors, 0 warnings, 1 information.", (await ToolRun.From("check", folder.Path)).Lines[^1]);
        Assert.Contains("1 diagnostic; see 'piecesgen check'.", (await ToolRun.From("export", folder.Path)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brackets_in_a_diagnostic_are_text_and_no_markup()
    {
        using PageFolder folder = new PageFolder().With("a [red]b/ThingsApi.md", ToolPages.ApiWithWarning);

        Assert.Contains("a [red]b/ThingsApi.md(", (await ToolRun.From("check", folder.Path)).Output, StringComparison.Ordinal);
    }

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Word(Microsoft.CodeAnalysis.DiagnosticSeverity severity) => severity switch
    {
        Microsoft.CodeAnalysis.DiagnosticSeverity.Error => "error",
        Microsoft.CodeAnalysis.DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };
}
