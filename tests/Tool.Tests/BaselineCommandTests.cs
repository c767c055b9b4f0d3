using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests;

public sealed class BaselineCommandTests
{
    [Fact]
    public async Task The_baseline_is_what_the_build_holds_the_docs_to()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.Api()).With("Thing.md", ToolPages.Model("Thing", "**id** | **str** |  | "));
        Page page = new(folder.File("ThingsApi.md"), ToolPages.Api(), "default");

        ToolRun run = await ToolRun.From("baseline", folder.Path, "-o", folder.File("api.baseline.txt"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        string text = await File.ReadAllTextAsync(folder.File("api.baseline.txt"));
        Assert.Contains("api Things thing_snapshot: GET path=/things/{thing_id}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            new GeneratorSession([page, new Page("/b.txt", text, null, "Baseline=true")]).Run().Diagnostics,
            diagnostic => diagnostic.Id.StartsWith("PG3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_file_it_goes_to_the_output_and_operations_can_be_left_out()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.Api());

        Assert.Equal("piecesgen baseline 1", (await ToolRun.From("baseline", folder.Path)).Lines[0]);
        Assert.DoesNotContain("thing_snapshot", (await ToolRun.From("baseline", folder.Path, "--exclude", "thing_*")).Output, StringComparison.Ordinal);
    }
}
