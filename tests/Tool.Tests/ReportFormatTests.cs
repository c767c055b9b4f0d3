using System.Text.Json;

namespace PiecesGen.Tool.Tests;

public sealed class ReportFormatTests
{
    [Fact]
    public async Task Json_holds_findings_counts_and_what_decided()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", Pages.ApiWithWarning);

        JsonElement report = await ReportOf(folder, "json");

        JsonElement finding = Assert.Single(report.GetProperty("findings").EnumerateArray());
        Assert.Equal(folder.File("ThingsApi.md"), finding.GetProperty("path").GetString());
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.StartsWith("PG", finding.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.True(finding.GetProperty("line").GetInt32() > 1);
        Assert.EndsWith($"/docs/findings/{finding.GetProperty("id").GetString()}.md", finding.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, report.GetProperty("understood").GetProperty("operations").GetInt32());
        Assert.Contains(report.GetProperty("evidence").EnumerateArray(), count => count.GetProperty("rule").GetString() == "Location.PathVariable");
    }

    [Fact]
    public async Task Sarif_names_the_rule_the_level_and_the_region_of_every_finding()
    {
        using PageFolder folder = new PageFolder()
            .With("a b/ThingsApi.md", Pages.ApiWithWarning)
            .With("Thing.md", Pages.Model("Thing", "**other** | [**Other**](Other) |  | "));

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
            Assert.EndsWith($"/docs/findings/{result.GetProperty("ruleId").GetString()}.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "note", "warning" });
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Absolute));
            JsonElement region = place.GetProperty("region");
            Assert.True(region.GetProperty("startLine").GetInt32() > 1);
            Assert.True(region.GetProperty("endColumn").GetInt32() > region.GetProperty("startColumn").GetInt32());
        });
    }

    [Fact]
    public async Task A_report_without_findings_is_still_a_whole_document()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", Pages.Api());

        Assert.Empty((await ReportOf(folder, "json")).GetProperty("findings").EnumerateArray());
        Assert.Empty((await ReportOf(folder, "sarif")).GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    private static async Task<JsonElement> ReportOf(PageFolder folder, string format)
    {
        ToolRun run = await ToolRun.Of("check", folder.Path, "--format", format);
        Assert.Equal("", run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
