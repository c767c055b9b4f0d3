namespace PiecesGen.Tool.Tests;

/// <summary>The tool as people start it.</summary>
[Trait("Speed", "slow")]
public sealed class ProcessTests
{
    [Fact]
    public async Task Started_as_a_process_the_tool_names_pages_below_the_working_folder_relative_to_it()
    {
        using PageFolder folder = new PageFolder().With("docs/ThingsApi.md", ToolPages.ApiWithWarning);

        ProcessRun run = await ProcessRun.OfToolAsync(folder.Path, ["check", "docs"]);

        Assert.Equal("", run.Error);
        Assert.StartsWith("docs/ThingsApi.md(", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal(1, run.ExitCode);
    }
}
