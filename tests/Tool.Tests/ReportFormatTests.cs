using System.Text.Json;

namespace PiecesGen.Tool.Tests;

public sealed class ReportFormatTests
{
    [Fact]
    public async Task Json_holds_diagnostics_counts_and_what_decided()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.ApiWithWarning);

        JsonElement report = await ReportOf(folder, "json");

        JsonElement diagnostic = Assert.Single(report.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(folder.File("ThingsApi.md"), diagnostic.GetProperty("path").GetString());
        Assert.Equal("warning", diagnostic.GetProperty("severity").GetString());
        Assert.Equal("PG0009", diagnostic.GetProperty("id").GetString());
        Assert.Equal((40, 3, 40, 7), Region(diagnostic, "line", "column"));
        Assert.EndsWith("/docs/diagnostics/PG0009.md", diagnostic.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, report.GetProperty("understood").GetProperty("operations").GetInt32());
        Assert.Contains(report.GetProperty("evidence").EnumerateArray(), count => count.GetProperty("rule").GetString() == "Location.PathVariable");
    }

    [Fact]
    public async Task Sarif_names_the_rule_the_level_and_the_region_of_every_diagnostic()
    {
        using PageFolder folder = new PageFolder()
            .With("a b/ThingsApi.md", ToolPages.ApiWithWarning)
            .With("Thing.md", ToolPages.Model("Thing", "**other** | [**Other**](Other) |  | "));

        JsonElement report = await ReportOf(folder, "sarif");

        Assert.Equal("2.1.0", report.GetProperty("version").GetString());
        JsonElement run = Assert.Single(report.GetProperty("runs").EnumerateArray());
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(2, results.Length);
        Assert.All(results, result =>
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            Assert.EndsWith($"/docs/diagnostics/{result.GetProperty("ruleId").GetString()}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
            JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Absolute));
        });
        Assert.Equal(
            [("PG1001", "note", "No page describes", (11, 13, 11, 31)), ("PG0009", "warning", "Expected a status", (40, 3, 40, 7))],
            results.Select(result => (
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("level").GetString()!,
                result.GetProperty("message").GetProperty("text").GetString()![..17],
                Region(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region"), "startLine", "startColumn"))));
    }

    [Fact]
    public async Task A_report_without_diagnostics_is_still_a_whole_document()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.Api());

        Assert.Empty((await ReportOf(folder, "json")).GetProperty("diagnostics").EnumerateArray());
        Assert.Empty((await ReportOf(folder, "sarif")).GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    /// <summary>The first and the last line and column that an element names.</summary>
    private static (int StartLine, int StartColumn, int EndLine, int EndColumn) Region(JsonElement element, string line, string column) => (
        element.GetProperty(line).GetInt32(),
        element.GetProperty(column).GetInt32(),
        element.GetProperty("endLine").GetInt32(),
        element.GetProperty("endColumn").GetInt32());

    private static async Task<JsonElement> ReportOf(PageFolder folder, string format)
    {
        ToolRun run = await ToolRun.From("check", folder.Path, "--format", format);
        Assert.Equal("", run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
