using System.Diagnostics;
using System.Text.Json;

namespace PiecesGen.Tool.Tests;

public sealed class DiffCommandTests
{
    private const string Id = "**id** | **str** |  | ";

    [Fact]
    public async Task The_same_docs_twice_are_no_change_and_exit_code_0()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", Pages.Api());

        ToolRun run = await ToolRun.Of("diff", folder.Path, folder.Path);

        Assert.Equal((0, "0 breaking, 0 additive, 0 editorial."), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task A_breaking_change_is_one_line_with_its_place_in_the_new_docs_and_exit_code_1()
    {
        using PageFolder folder = new PageFolder().With("old/ThingsApi.md", Pages.Api()).With("new/ThingsApi.md", Pages.Api(status: "201"));

        ToolRun run = await ToolRun.Of("diff", folder.File("old"), folder.File("new"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{folder.File("new/ThingsApi.md")}(11,58): breaking PG3008: ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{folder.File("new/ThingsApi.md")}(40,3): breaking PG3009: 'thing_snapshot' now documents 201", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("2 breaking, 0 additive, 0 editorial.", run.Lines[^1]);
    }

    [Fact]
    public async Task A_change_that_only_adds_is_exit_code_0()
    {
        using PageFolder folder = new PageFolder()
            .With("old/Thing.md", Pages.Model("Thing", Id))
            .With("new/Thing.md", Pages.Model("Thing", Id + "\n**note** | **str** |  | [optional] "));

        ToolRun run = await ToolRun.Of("diff", folder.File("old"), folder.File("new"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("additive PG3105: 'Thing' now has 'note' (string).", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_stands_for_the_docs_it_was_written_from()
    {
        using PageFolder folder = new PageFolder().With("old/ThingsApi.md", Pages.Api()).With("new/ThingsApi.md", Pages.Api(status: "201"));
        await ToolRun.Of("baseline", folder.File("old"), "-o", folder.File("old.txt"));

        Assert.Equal((await ToolRun.Of("diff", folder.File("old"), folder.File("new"))).Output, (await ToolRun.Of("diff", folder.File("old.txt"), folder.File("new"))).Output);
    }

    [Fact]
    public async Task Markdown_has_a_heading_per_grade_and_nothing_of_the_docs_is_markup()
    {
        using PageFolder folder = new PageFolder()
            .With("old/Thing.md", Pages.Model("Thing", Id))
            .With("new/Thing.md", Pages.Model("Thing", "**na_me** | **str** |  | [optional] "));

        ToolRun run = await ToolRun.Of("diff", folder.File("old"), folder.File("new"), "--format", "markdown");

        Assert.Equal("## Changes of the API docs", run.Lines[0]);
        Assert.Equal(["### Breaking", "### Additive"], run.Lines.Where(line => line.StartsWith("###", StringComparison.Ordinal)));
        Assert.Contains(run.Lines, line => line.StartsWith(@"- **PG3105** 'Thing' now has 'na\_me' (string).", StringComparison.Ordinal) && line.EndsWith("Thing.md, line 11)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_tells_the_same_to_programs()
    {
        using PageFolder folder = new PageFolder().With("old/ThingsApi.md", Pages.Api()).With("new/ThingsApi.md", Pages.Api(status: "201"));

        ToolRun run = await ToolRun.Of("diff", folder.File("old"), folder.File("new"), "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        JsonElement change = document.RootElement.GetProperty("changes")[1];
        Assert.Equal("PG3009", change.GetProperty("id").GetString());
        Assert.Equal("breaking", change.GetProperty("grade").GetString());
        Assert.Equal("api Things thing_snapshot status 201", change.GetProperty("member").GetString());
        Assert.Equal(40, change.GetProperty("line").GetInt32());
        Assert.Equal(2, document.RootElement.GetProperty("breaking").GetInt32());
    }

    [Fact]
    public async Task Git_revisions_of_a_folder_and_of_a_baseline_are_read_without_a_checkout()
    {
        using PageFolder folder = new PageFolder().With("docs/deep/ThingsApi.md", Pages.Api());
        await ToolRun.Of("baseline", folder.File("docs"), "-o", folder.File("api.baseline.txt"));
        folder.With("docs/.hidden/OtherApi.md", Pages.Api().Replace("Things", "Others", StringComparison.Ordinal));
        Git(folder, "init", "-q");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "one");
        folder.With("docs/deep/ThingsApi.md", Pages.Api(status: "201"));

        (int exitCode, string output, string error) = await InFolderAsync(folder, "diff", "HEAD:docs", "docs");
        Assert.Equal((1, ""), (exitCode, error));
        Assert.StartsWith("docs/deep/ThingsApi.md(11,58): breaking PG3008", output, StringComparison.Ordinal);
        Assert.Equal(output, (await InFolderAsync(folder, "diff", "HEAD:api.baseline.txt", "docs")).Output);
        Assert.Equal(exitCode, (await InFolderAsync(folder, ["diff", "HEAD:docs", "deep"], below: "docs")).ExitCode);
        Assert.Equal(exitCode, (await InFolderAsync(folder, ["diff", "HEAD:./deep", "deep"], below: "docs")).ExitCode);
        Assert.StartsWith("HEAD:docs/deep/ThingsApi.md(40,3): breaking", (await InFolderAsync(folder, "diff", "docs", "HEAD:docs")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("nowhere:docs")]
    [InlineData("--help:docs")]
    public async Task What_cannot_be_read_is_exit_code_2_and_said(string argument)
    {
        using PageFolder folder = new PageFolder().With("docs/ThingsApi.md", Pages.Api());

        ToolRun run = await ToolRun.Of("diff", folder.File("docs"), "--", argument);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(argument, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_git_a_revision_is_exit_code_2_and_the_message_says_what_is_needed()
    {
        using PageFolder folder = new PageFolder().With("docs/ThingsApi.md", Pages.Api());

        (int exitCode, _, string error) = await InFolderAsync(folder, ["diff", "HEAD:docs", "docs"], path: folder.Path);

        Assert.Equal(2, exitCode);
        Assert.Contains("'git' is needed", error, StringComparison.Ordinal);
    }

    private static void Git(PageFolder folder, params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private static Task<(int ExitCode, string Output, string Error)> InFolderAsync(PageFolder folder, params string[] arguments) =>
        InFolderAsync(folder, arguments, below: "");

    private static async Task<(int ExitCode, string Output, string Error)> InFolderAsync(
        PageFolder folder, string[] arguments, string below = "", string? path = null)
    {
        string dotnet = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";
        var start = new ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "piecesgen.dll"), .. arguments])
        {
            WorkingDirectory = folder.File(below),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (path is not null)
        {
            start.Environment["PATH"] = path;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
