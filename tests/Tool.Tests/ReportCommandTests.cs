using System.Security.Cryptography;
using System.Text;

namespace PiecesGen.Tool.Tests;

public sealed class ReportCommandTests
{
    private const string Things =
        """
        # Things

        ## Get a thing

        ```
        GET /things/:id
        ```

        Gives one thing.

        ### Parameters

        | Name | Type | Description |
        | --- | --- | --- |
        | `id` | string | Which one. |
        | `full` | boolean | Optional. All of it. |

        ### Response

        Returns `200 OK` with a [thing](#thing-object).

        ## Thing object

        | Field | Type |
        | --- | --- |
        | size | integer |

        """;

    [Fact]
    public async Task Every_fact_has_the_text_that_states_it_or_the_rule_that_inferred_it()
    {
        using PageFolder folder = new PageFolder().With("things.md", Things);

        WrittenReport report = await WrittenReport.From(folder.Path);

        Assert.Equal(
            """
            api Things: name "Things"
            operation get_thing: name "Get a thing"
            operation get_thing: endpoint: GET /things/{id} "/things/:id"
            operation get_thing: summary "Get a thing"
            operation get_thing: description "Gives one thing."
            parameter id: name "id"
            parameter id: type: string "string"
            parameter id: required: required by Required.PathVariable
            parameter id: description "Which one."
            parameter id: location: path by Location.PathVariable
            parameter id: wire name: id by WireName.PathVariable
            parameter full: name "full"
            parameter full: type: bool "boolean"
            parameter full: required: optional "Optional. All of it."
            parameter full: description "Optional. All of it."
            parameter full: location: query by Location.OtherwiseQuery
            parameter full: wire name: full "full"
            status 200: name "200"
            status 200: type: Thing "[thing](#thing-object)"
            model Thing: name "Thing object"
            property size: name "size"
            property size: type: long "integer"
            property size: required: optional by Required.UnstatedIsOptional
            property size: wire name: size "size"
            """,
            string.Join("\n", report.Facts),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task What_a_fact_became_is_CSharp_without_namespaces()
    {
        using PageFolder folder = new PageFolder().With("things.md", Things);

        WrittenReport report = await WrittenReport.From(folder.Path);

        Assert.Equal(
            """
            api Things = IThingsApi Things
            operation get_thing = Task<Thing> GetThingAsync(string id, bool? full = null, CancellationToken cancellationToken = default) / Task<Responses<Ok<Thing>>> GetThingResponseAsync(string id, bool? full = null, CancellationToken cancellationToken = default)
            parameter id = string id
            parameter full = bool? full = null
            status 200 = Ok<Thing>
            model Thing = record Thing
            property size = long? Size
            """,
            string.Join("\n", report.Members),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_model_that_no_operation_reaches_has_no_CSharp()
    {
        using PageFolder folder = new PageFolder()
            .With("ThingsApi.md", ToolPages.Api())
            .With("Lonely.md", ToolPages.Model("Lonely", "**size** | **int** |  | "));

        WrittenReport report = await WrittenReport.From(folder.Path);

        Assert.Contains("model Lonely = ", report.Members);
        Assert.Contains("property size = ", report.Members);
    }

    [Fact]
    public async Task Diagnostics_have_their_place()
    {
        using PageFolder folder = new PageFolder().With("Thing.md", ToolPages.Model("Thing", "**other** | [**Other**](Other) |  | "));

        WrittenReport report = await WrittenReport.From(folder.Path);

        var diagnostic = Assert.Single(report.Diagnostics, diagnostic => diagnostic!["id"]!.GetValue<string>() == "PG1001")!.AsObject();
        int[] place = [.. diagnostic["place"]!.AsArray().Select(part => (int)part!)];
        Assert.Equal("[**Other**](Other)", report.Pages[place[0]]!["text"]!.GetValue<string>()[place[1]..place[2]]);
    }

    [Fact]
    public async Task A_page_says_how_many_of_its_lines_hold_a_fact()
    {
        using PageFolder folder = new PageFolder()
            .With("Thing.md", ToolPages.Model("Thing", "**size** | **int** |  | "))
            .With("Shopping.md", ToolPages.NotOurs);

        WrittenReport report = await WrittenReport.From(folder.Path);

        Assert.Equal("Shopping.md: 0 of 2, false; Thing.md: 2 of 5, true", string.Join("; ", report.Pages.Select(page =>
            $"{Path.GetFileName(page!["path"]!.GetValue<string>())}: {page["read"]} of {page["lines"]}, {page["isApi"]}")));
    }

    [Fact]
    public async Task A_description_around_a_table_says_nothing_of_the_tables_rows()
    {
        const string Page = "# Things\n\n## Get things\n\n```\nGET /things\n```\n\nBefore.\n\n| Colour | Meaning |\n| --- | --- |\n| red | hot |\n\nBehind.\n";
        using PageFolder folder = new PageFolder().With("things.md", Page);

        WrittenReport report = await WrittenReport.From(folder.Path);

        Assert.Contains("operation get_things: description \"Before.\n\n| Colour | Meaning |\n| --- | --- |\n| red | hot |\n\nBehind.\"", report.Facts);
        Assert.Equal((5, 7), ((int)report.Pages[0]!["read"]!, (int)report.Pages[0]!["lines"]!));
    }

    [Fact]
    public async Task What_a_page_says_cannot_end_the_element_that_holds_it()
    {
        const string Attack = "</script><script>alert(1)</script><!--<script> {{data}} {{policy}}";
        using PageFolder folder = new PageFolder().With("things.md", Things.Replace("Which one.", Attack, StringComparison.Ordinal));

        WrittenReport hostile = await WrittenReport.From(folder.Path);
        WrittenReport harmless = await WrittenReport.From(folder.With("things.md", Things).Path);

        Assert.Contains(Attack, hostile.Pages[0]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(harmless.Document.Split('<').Length, hostile.Document.Split('<').Length);
        Assert.Equal(harmless.Policy, hostile.Policy);
    }

    [Fact]
    public async Task The_policy_lets_nothing_in_but_the_reports_own_script_and_style()
    {
        using PageFolder folder = new PageFolder().With("things.md", Things);

        WrittenReport report = await WrittenReport.From(folder.Path);

        Assert.Equal(
            $"default-src 'none'; style-src '{HashOf(report.Style)}'; script-src '{HashOf(report.Script)}'; base-uri 'none'; form-action 'none'", report.Policy);
    }

    [Fact]
    public async Task The_same_pages_make_the_same_report_in_whatever_order_they_are_named()
    {
        using PageFolder folder = new PageFolder().With("things.md", Things).With("ThingsApi.md", ToolPages.ApiWithWarning);

        WrittenReport one = await WrittenReport.From(folder.File("things.md"), folder.File("ThingsApi.md"));
        WrittenReport other = await WrittenReport.From(folder.File("ThingsApi.md"), folder.File("things.md"));

        Assert.Equal(one.Document, other.Document);
    }

    [Fact]
    public async Task The_report_is_written_to_the_file_that_is_named()
    {
        using PageFolder folder = new PageFolder().With("things.md", Things);

        ToolRun run = await ToolRun.From("report", folder.File("things.md"), "-o", folder.File("report.html"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(folder.File("report.html")), StringComparison.Ordinal);
    }

    private static string HashOf(string source) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(source)));
}
