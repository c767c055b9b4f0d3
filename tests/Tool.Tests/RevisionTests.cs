namespace PiecesGen.Tool.Tests;

/// <summary>Docs and baselines out of a git revision.</summary>
[Trait("Speed", "slow")]
public sealed class RevisionTests
{
    [Fact]
    public async Task Git_revisions_of_a_folder_and_of_a_baseline_are_read_without_a_checkout()
    {
        using PageFolder folder = new PageFolder().With("docs/deep/ThingsApi.md", ToolPages.Api());
        await ToolRun.From("baseline", folder.File("docs"), "-o", folder.File("api.baseline.txt"));
        folder.With("docs/.hidden/OtherApi.md", ToolPages.Api().Replace("Things", "Others", StringComparison.Ordinal));
        await GitAsync(folder, "init", "-q");
        await GitAsync(folder, "add", ".");
        await GitAsync(folder, "-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "one");
        folder.With("docs/deep/ThingsApi.md", ToolPages.Api(status: "201"));

        (int exitCode, string output, string error) = await ProcessRun.OfToolAsync(folder.Path, ["diff", "HEAD:docs", "docs"]);
        Assert.Equal((1, ""), (exitCode, error));
        Assert.StartsWith("docs/deep/ThingsApi.md(11,58): breaking PG3008", output, StringComparison.Ordinal);
        Assert.Equal(output, (await ProcessRun.OfToolAsync(folder.Path, ["diff", "HEAD:api.baseline.txt", "docs"])).Output);
        Assert.Equal(exitCode, (await ProcessRun.OfToolAsync(folder.File("docs"), ["diff", "HEAD:docs", "deep"])).ExitCode);
        Assert.Equal(exitCode, (await ProcessRun.OfToolAsync(folder.File("docs"), ["diff", "HEAD:./deep", "deep"])).ExitCode);
        Assert.StartsWith("HEAD:docs/deep/ThingsApi.md(40,3): breaking", (await ProcessRun.OfToolAsync(folder.Path, ["diff", "docs", "HEAD:docs"])).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("nowhere:docs")]
    [InlineData("--help:docs")]
    public async Task What_cannot_be_read_is_exit_code_2_and_said(string argument)
    {
        using PageFolder folder = new PageFolder().With("docs/ThingsApi.md", ToolPages.Api());

        ToolRun run = await ToolRun.From("diff", folder.File("docs"), "--", argument);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(argument, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_git_a_revision_is_exit_code_2_and_the_message_says_what_is_needed()
    {
        using PageFolder folder = new PageFolder().With("docs/ThingsApi.md", ToolPages.Api());

        (int exitCode, _, string error) = await ProcessRun.OfToolAsync(folder.Path, ["diff", "HEAD:docs", "docs"], path: folder.Path);

        Assert.Equal(2, exitCode);
        Assert.Contains("'git' is needed", error, StringComparison.Ordinal);
    }

    private static async Task GitAsync(PageFolder folder, params string[] arguments)
    {
        ProcessRun git = await ProcessRun.OfGitAsync(folder.Path, arguments);
        Assert.True(git.ExitCode == 0, git.Error);
    }
}
