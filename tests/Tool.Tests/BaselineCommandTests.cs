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
    public async Task The_baseline_of_the_quickstart_is_what_its_docs_promise()
    {
        string committed = await File.ReadAllTextAsync(RepositoryRoot.File("samples/Quickstart/api.baseline.txt"));

        Assert.Equal((await ToolRun.From("baseline", RepositoryRoot.File("docs-input"))).Output, committed);
    }

    [Fact]
    public async Task The_page_about_baselines_shows_lines_of_that_of_the_quickstart_in_their_order()
    {
        string[] shown = RepositoryDocument.At("docs/baseline.md").Code.Select(block => block.Text).Single(text => text.StartsWith("piecesgen baseline 1\n", StringComparison.Ordinal)).Split('\n');
        List<string> committed = [.. await File.ReadAllLinesAsync(RepositoryRoot.File("samples/Quickstart/api.baseline.txt"))];
        int[] places = [.. shown.Where(line => line is not ("…" or "")).Select(line => committed.IndexOf(line))];

        Assert.Equal(9, places.Length);
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Without_a_file_it_goes_to_the_output_and_operations_can_be_left_out()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.Api());

        Assert.Equal("piecesgen baseline 1", (await ToolRun.From("baseline", folder.Path)).Lines[0]);
        Assert.DoesNotContain("thing_snapshot", (await ToolRun.From("baseline", folder.Path, "--exclude", "thing_*")).Output, StringComparison.Ordinal);
    }
}
