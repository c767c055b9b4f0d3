using System.Text.Json;

namespace PiecesGen.Tool.Tests;

public sealed class DiffCommandTests
{
    private const string Id = "**id** | **str** |  | ";

    [Fact]
    public async Task The_same_docs_twice_are_no_change_and_exit_code_0()
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.Api());

        ToolRun run = await ToolRun.From("diff", folder.Path, folder.Path);

        Assert.Equal((0, "0 breaking, 0 additive, 0 editorial."), (run.ExitCode, run.Output.Trim()));
    }

    [Fact]
    public async Task A_breaking_change_is_one_line_with_its_place_in_the_new_docs_and_exit_code_1()
    {
        using PageFolder folder = new PageFolder().With("old/ThingsApi.md", ToolPages.Api()).With("new/ThingsApi.md", ToolPages.Api(status: "201"));

        ToolRun run = await ToolRun.From("diff", folder.File("old"), folder.File("new"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{folder.File("new/ThingsApi.md")}(11,58): breaking PG3008: ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{folder.File("new/ThingsApi.md")}(40,3): breaking PG3009: 'thing_snapshot' now documents 201", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("2 breaking, 0 additive, 0 editorial.", run.Lines[^1]);
    }

    [Fact]
    public async Task A_change_that_only_adds_is_exit_code_0()
    {
        using PageFolder folder = new PageFolder()
            .With("old/Thing.md", ToolPages.Model("Thing", Id))
            .With("new/Thing.md", ToolPages.Model("Thing", Id + "\n**note** | **str** |  | [optional] "));

        ToolRun run = await ToolRun.From("diff", folder.File("old"), folder.File("new"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("additive PG3105: 'Thing' now has 'note' (string).", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_stands_for_the_docs_it_was_written_from()
    {
        using PageFolder folder = new PageFolder().With("old/ThingsApi.md", ToolPages.Api()).With("new/ThingsApi.md", ToolPages.Api(status: "201"));
        await ToolRun.From("baseline", folder.File("old"), "-o", folder.File("old.txt"));

        Assert.Equal((await ToolRun.From("diff", folder.File("old"), folder.File("new"))).Output, (await ToolRun.From("diff", folder.File("old.txt"), folder.File("new"))).Output);
    }

    [Fact]
    public async Task Markdown_has_a_heading_per_grade_and_nothing_of_the_docs_is_markup()
    {
        using PageFolder folder = new PageFolder()
            .With("old/Thing.md", ToolPages.Model("Thing", Id))
            .With("new/Thing.md", ToolPages.Model("Thing", "**na_me** | **str** |  | [optional] "));

        ToolRun run = await ToolRun.From("diff", folder.File("old"), folder.File("new"), "--format", "markdown");

        Assert.Equal("## Changes of the API docs", run.Lines[0]);
        Assert.Equal(["### Breaking", "### Additive"], run.Lines.Where(line => line.StartsWith("###", StringComparison.Ordinal)));
        Assert.Contains(run.Lines, line => line.StartsWith(@"- **PG3105** 'Thing' now has 'na\_me' (string).", StringComparison.Ordinal) && line.EndsWith("Thing.md, line 11)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_tells_the_same_to_programs()
    {
        using PageFolder folder = new PageFolder().With("old/ThingsApi.md", ToolPages.Api()).With("new/ThingsApi.md", ToolPages.Api(status: "201"));

        ToolRun run = await ToolRun.From("diff", folder.File("old"), folder.File("new"), "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        JsonElement change = document.RootElement.GetProperty("changes")[1];
        Assert.Equal("PG3009", change.GetProperty("id").GetString());
        Assert.Equal("breaking", change.GetProperty("grade").GetString());
        Assert.Equal("api Things thing_snapshot status 201", change.GetProperty("member").GetString());
        Assert.Equal(40, change.GetProperty("line").GetInt32());
        Assert.Equal(2, document.RootElement.GetProperty("breaking").GetInt32());
    }
}
