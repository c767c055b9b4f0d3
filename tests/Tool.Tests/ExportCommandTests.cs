using System.Text.Json;
using Microsoft.OpenApi;
using PiecesGen.Reading.Tests;
using PiecesGen.Tests.Support;

namespace PiecesGen.Tool.Tests;

public sealed class ExportCommandTests
{
    private static readonly string s_docs = RepositoryRoot.File("docs-input");

    [Fact]
    public async Task The_pages_of_this_repository_become_a_valid_document()
    {
        ToolRun run = await ToolRun.From("export", s_docs);

        OpenApiDocument document = Documents.AssertValid(run.Output);
        Assert.Equal(8, document.Paths.Sum(path => path.Value.Operations!.Count));
        Assert.Equal("pieces_os_client", document.Info.Title);
        Assert.Equal("http://localhost:1000", document.Servers![0].Url);
    }

    [CorpusFact]
    [Trait("Speed", "slow")]
    public async Task The_corpus_becomes_a_valid_document_from_either_dialect_and_from_both()
    {
        string python = Path.Combine(CorpusFactAttribute.Folder, "python");
        string typescript = Path.Combine(CorpusFactAttribute.Folder, "typescript");
        foreach (string[] docs in new[] { new[] { python }, [typescript], [python, typescript] })
        {
            OpenApiDocument document = Documents.AssertValid((await ToolRun.From(["export", .. docs])).Output);
            Assert.Equal(323, document.Paths.Sum(path => path.Value.Operations!.Count));
        }
    }

    [Fact]
    public async Task Every_location_wire_name_and_required_flag_has_its_evidence()
    {
        using JsonDocument document = JsonDocument.Parse((await ToolRun.From("export", s_docs)).Output);

        JsonElement[] parameters = [.. Operations(document).SelectMany(operation => Items(operation, "parameters"))];
        JsonElement[] bodies = [.. Operations(document).Where(operation => operation.TryGetProperty("requestBody", out _)).Select(operation => operation.GetProperty("requestBody"))];
        JsonElement[] properties = [.. Schemas(document).SelectMany(schema => Members(schema, "properties"))];
        Assert.NotEmpty(parameters);
        Assert.All(parameters, parameter => Assert.Equal(["in", "name", "required"], Facts(parameter)));
        Assert.NotEmpty(bodies);
        Assert.All(bodies, body => Assert.Equal(["in", "required"], Facts(body)));
        Assert.NotEmpty(properties);
        Assert.All(properties, property => Assert.Equal(["name", "required"], Facts(property)));
    }

    [Fact]
    public async Task Evidence_can_be_left_out_and_nothing_else_changes()
    {
        string with = (await ToolRun.From("export", s_docs)).Output;
        string without = (await ToolRun.From("export", s_docs, "--no-evidence")).Output;

        Assert.DoesNotContain("x-evidence", without, StringComparison.Ordinal);
        Assert.Equal(Operations(JsonDocument.Parse(with)).Count(), Operations(JsonDocument.Parse(without)).Count());
        Documents.AssertValid(without);
    }

    [Fact]
    public async Task The_order_in_which_pages_are_named_makes_no_difference()
    {
        string[] files = [.. Directory.EnumerateFiles(s_docs, "*.md", SearchOption.AllDirectories)];

        string all = (await ToolRun.From("export", s_docs)).Output;
        string forward = (await ToolRun.From(["export", .. files.Order(StringComparer.Ordinal)])).Output;
        string backward = (await ToolRun.From(["export", .. files.OrderDescending(StringComparer.Ordinal)])).Output;

        Assert.Equal(all, forward);
        Assert.Equal(forward, backward);
    }

    [Fact]
    public async Task The_document_goes_to_the_file_that_is_named()
    {
        using var folder = new PageFolder();

        ToolRun run = await ToolRun.From("export", s_docs, "-o", folder.File("openapi.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Documents.AssertValid(await File.ReadAllTextAsync(folder.File("openapi.json")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_usage_error()
    {
        using var folder = new PageFolder();

        ToolRun run = await ToolRun.From("export", s_docs, "-o", folder.File("no/such/folder/openapi.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public async Task Diagnostics_leave_the_document_whole_and_fail_the_export_only_on_demand(string severity, int exitCode)
    {
        using PageFolder folder = new PageFolder().With("ThingsApi.md", ToolPages.ApiWithWarning);

        ToolRun run = await ToolRun.From("export", folder.Path, "--fail-on", severity);

        Assert.Equal(exitCode, run.ExitCode);
        Documents.AssertValid(run.Output);
        Assert.Contains("piecesgen check", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_and_wire_names_can_be_chosen_as_in_a_project()
    {
        using PageFolder folder = new PageFolder()
            .With("ThingsApi.md", ToolPages.Api(endpoint: "**GET** /things", parameters: " **thing_id** | **str**| Which one | "))
            .With("OthersApi.md", ToolPages.Api(title: "Others API"));

        ToolRun run = await ToolRun.From("export", folder.Path, "--include", "Things", "--wire-names", "camelcase");

        JsonElement operation = Assert.Single(Operations(JsonDocument.Parse(run.Output)));
        Assert.Equal("thingId", operation.GetProperty("parameters")[0].GetProperty("name").GetString());
    }

    private static IEnumerable<JsonElement> Operations(JsonDocument document) =>
        document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(method => method.Value);

    private static IEnumerable<JsonElement> Schemas(JsonDocument document) =>
        Members(document.RootElement.GetProperty("components"), "schemas");

    private static JsonElement[] Items(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement items) ? [.. items.EnumerateArray()] : [];

    private static IEnumerable<JsonElement> Members(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement members) ? members.EnumerateObject().Select(member => member.Value) : [];

    private static IEnumerable<string> Facts(JsonElement member) => member.GetProperty("x-evidence").EnumerateObject().Select(fact => fact.Name);
}
