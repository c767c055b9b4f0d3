using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>A name that C# cannot take over is reported at the place that states it.</summary>
public sealed class NameChangeTests
{
    [Theory]
    [InlineData("**equals** | **str** |  | ", "property 'equals' is called Equals2", "because Equals is taken", 11, 3)]
    [InlineData("**id** | **str** |  | \n**thing** | **str** |  | ", "property 'thing' is called Thing2", "because Thing is taken", 12, 3)]
    public Task A_property(string rows, string change, string reason, int line, int column) =>
        AssertChange([Pages.Model("Thing", rows)], change, reason, "/docs/models/Thing.md", line, column);

    [Fact]
    public Task An_operation() => AssertChange(
        [Pages.Api(operation: "to_string")], "operation 'to_string' is called ToString2", "because ToString is taken", "/docs/apis/ThingsApi.md", 13, 6);

    [Fact]
    public Task A_parameter() => AssertChange(
        [Pages.Api(parameters: " **headers** | **str**|  | ")], "parameter 'headers' is called headers2", "because headers is taken", "/docs/apis/ThingsApi.md", 25, 4);

    [Fact]
    public Task A_body() => AssertChange(
        [Pages.Api(endpoint: "**POST** /things", contentType: "application/json", parameters: " **form** | **Dict[str, str]**|  | ")],
        "parameter 'form' is called form2", "because form is taken", "/docs/apis/ThingsApi.md", 25, 4);

    [Fact]
    public Task A_model_whose_name_we_need_ourselves() => AssertChange(
        [Pages.Model("IThingsApi", "**id** | **str** |  | ")], "model 'IThingsApi' is called IThingsApiModel", "because IThingsApi is taken", "/docs/models/IThingsApi.md", 5, 3);

    [Fact]
    public Task A_value_of_an_enum_that_differs_in_case_alone() => AssertChange(
        [new Page("/docs/Kind.md", "# Kind\n\n## Enum\n\n* `ON` (value: `'ON'`)\n* `on` (value: `'on'`)\n")],
        "value 'on' is called On2", "because On is taken", "/docs/Kind.md", 6, 18);

    [Fact]
    public Task A_value_that_a_type_lists_in_place_is_reported_at_what_has_the_type() => AssertChange(
        [Pages.Model("Thing", "**kind** | **str** |  | must be one of [\"AB\", \"ab\", ]")],
        "value 'ab' is called Ab2", "because Ab is taken", "/docs/models/Thing.md", 11, 3);

    [Fact]
    public Task The_place_is_on_the_page_whose_names_count() => AssertChange(
        [
            new Page("/docs/a.md", "---\ntitle: Thing | TypeScript SDK\n---\n# Thing\n\n## Properties\n\nName | Type\n--- | ---\n**equals** | **string**\n"),
            new Page("/docs/b.md", "---\ntitle: Thing | Python SDK\n---\n\n# Thing\n\n## Properties\n\nName | Type\n--- | ---\n**equals** | **str**\n"),
        ],
        "property 'equals' is called Equals2", "because Equals is taken", "/docs/b.md", 11, 3);

    [Fact]
    public Task A_namespace_that_two_clients_want() => new GeneratorTest(
        Pages.Api() with { Path = "/docs/a.md", Metadata = "Client=A" },
        Pages.Api() with { Path = "/docs/b.md", Metadata = "Client=AApiClient" })
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult("PG1011", DiagnosticSeverity.Info).WithMessage(
                "The namespace AApi belongs to another client. AApiClient is in AApi2 instead. Set another Namespace on its ApiDocs items."),
        },
    }.EmitAsync();

    [Fact]
    public Task Names_that_are_only_recased_are_no_diagnostic() => new GeneratorTest(
        Pages.Api(parameters: " **some_id** | **str**|  | \n **class** | **str**|  | "), Pages.Model("some_thing", "**some-id** | **str** |  | ")).EmitAsync();

    [Theory]
    [InlineData("Equals", "Equals2", "Equals is taken")]
    [InlineData("get", "Get2", "Get is taken")]
    [InlineData("my name!", "MyName", "C# names are not written as 'my name!'")]
    [InlineData("seen_at", "SeenAt", "C# names are not written as 'seen_at'")]
    [InlineData("2nd", "_2nd", "C# names are not written as '2nd'")]
    public Task A_name_that_a_correction_chooses_is_reported_where_it_is_chosen(string given, string taken, string reason) => new GeneratorTest(
        Pages.Model("Thing", "**get** | **str** |  | \n**id** | **str** |  | "),
        new Page("/docs/corrections.md", $"---\npiecesgen: corrections\n---\n\n# Thing\n\n## Properties\n\nName | C# name\n--- | ---\n**id** | `{given}`\n"))
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult("PG1011", DiagnosticSeverity.Info)
                .WithLocation("/docs/corrections.md", 11, 11)
                .WithMessage($"The property 'id' is called {taken} in C#, because {reason}. Give it another name."),
        },
    }.EmitAsync();

    [Theory]
    [InlineData("Fetch")]
    [InlineData("fetch")]
    [InlineData("FetchAsync")]
    public async Task A_method_is_called_as_a_correction_says_with_one_suffix(string given)
    {
        EmittedCode emitted = await new GeneratorTest(
            Pages.Api(), new Page("/docs/corrections.md", $"---\npiecesgen: corrections\n---\n\n# Things API\n\nMethod | C# name\n--- | ---\n**do_it** | {given}\n")).EmitAsync();

        Assert.Equal(["FetchAsync", "FetchResponseAsync"], emitted.Load().GetType("Thing.IThingsApi")!.GetMethods().Select(static method => method.Name));
    }

    [Fact]
    public void A_changed_name_that_moves_down_a_line_emits_nothing()
    {
        var session = new GeneratorSession([Pages.Model("Thing", "**equals** | **str** |  | ")], tracksSteps: true);
        session.Run();
        session.EditPage("/docs/models/Thing.md", text => text.Replace("## Properties", "\n## Properties", StringComparison.Ordinal));

        GeneratorRun run = session.Run();

        Assert.Equal(11, Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
        Assert.All(run.Reasons(Steps.Schemas), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static Task<EmittedCode> AssertChange(Page[] pages, string change, string reason, string path, int line, int column) => new GeneratorTest(pages)
    {
        ExpectedDiagnostics =
        {
            new DiagnosticResult("PG1011", DiagnosticSeverity.Info)
                .WithLocation(path, line, column)
                .WithMessage($"The {change} in C#, {reason}. A corrections page can give it another name (column C# name)."),
        },
    }.EmitAsync();
}
