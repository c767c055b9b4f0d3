using Microsoft.CodeAnalysis;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Several clients in one project, and what a project may choose for each.</summary>
public sealed class ClientsTests
{
    private static readonly Page s_shop = Pages.Api(operation: "list_all") with { Path = "/docs/shop.md", Metadata = "Client=ShopClient" };
    private static readonly Page s_bank = Pages.Api(operation: "pay") with { Path = "/docs/bank.md", Metadata = "Client=BankClient" };

    [Fact]
    public async Task Pages_named_for_different_clients_do_not_meet()
    {
        EmittedCode emitted = await new GeneratorTest(s_shop, s_bank).EmitAsync();

        Assert.Equal(
            ["Bank.BankClient.g.cs", "Bank.BankClientOptions.g.cs", "Bank.IThingsApi.g.cs", "Shop.IThingsApi.g.cs", "Shop.ShopClient.g.cs", "Shop.ShopClientOptions.g.cs"],
            emitted.HintNames.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Pay", emitted.Source("Shop.IThingsApi.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Clients_share_a_namespace_that_the_project_gives_them() => new GeneratorTest(
        Odd("list_all", "/docs/shop/A.md", "Client=ShopClient;Namespace=Both"), Odd("pay", "/docs/bank/A.md", "Client=BankClient;Namespace=Both"))
    {
        Source = """
            using System.Threading.Tasks;
            using Both;
            using PiecesGen;

            internal static class Caller
            {
                internal static async Task CallAsync(ShopClient shop, BankClient bank)
                {
                    Responses<Ok<string>, Status592<string>> listed = await shop.Things.ListAllResponseAsync();
                    Responses<Ok<string>, Status592<string>> paid = await bank.Things.PayResponseAsync();
                    IThingsApi first = bank.Things;
                    IThingsApi2 second = shop.Things;
                }
            }
            """,
    }.EmitAsync();

    [Theory]
    [InlineData("Client=ShopClient;Namespace=Both;Access=internal")]
    [InlineData("Client=Both")]
    public async Task Others_are_kept_apart(string other)
    {
        EmittedCode emitted = await EmittedCode.From(
            s_shop with { Metadata = other }, s_bank with { Metadata = other.Contains("Namespace", StringComparison.Ordinal) ? "Client=BankClient;Namespace=Both" : "Client=BothApiClient" });

        Assert.Contains(emitted.HintNames, static name => name.StartsWith("Both", StringComparison.Ordinal) && name.Contains("2.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_for_one_client_leaves_the_other_alone()
    {
        var session = new GeneratorSession([s_shop, s_bank], tracksSteps: true);
        session.Run();
        session.EditPage(s_bank.Path, text => text.Replace("/things", "/other", StringComparison.Ordinal));

        GeneratorRun run = session.Run();

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            run.Reasons(Steps.Merge));
    }

    [Fact]
    public async Task An_internal_client_shows_no_public_type()
    {
        EmittedCode emitted = await new GeneratorTest(
            Pages.Api(returns: "[**Other**](../models/Other)", responses: "**200** | OK |  -  |\n**592** | Odd |  -  |") with { Metadata = "Access=internal" },
            Pages.Model("Other", "**kind** | [**Kind**](Kind) |  | "),
            Pages.Model("Kind", "")).EmitAsync();

        Assert.Empty(emitted.Load().GetExportedTypes());
    }

    private static Page Odd(string operation, string path, string metadata) =>
        Pages.Api(operation: operation, returns: "**str**", responses: "**200** | OK |  -  |\n**592** | Odd |  -  |") with { Path = path, Metadata = metadata };

    [Theory]
    [InlineData("Include=Things", new[] { "A", "B", "C" })]
    [InlineData("Include=a|c", new[] { "A", "C" })]
    [InlineData("Include=things.*;Exclude=*b*", new[] { "A", "C" })]
    [InlineData("Exclude=a", new[] { "B", "C" })]
    public async Task Only_the_chosen_operations_are_emitted(string metadata, string[] expected)
    {
        Page page = Pages.Api(operation: "a");
        string[] more = ["b", "c"];
        string rows = string.Concat(more.Select(name => $"\n**{name}** | **GET** /{name} | "));
        string sections = string.Concat(more.Select(name => $"\n## **{name}**\n\n### Return type\n\n**str**\n"));
        string text = page.Text.Replace("| Does it", "| Does it" + rows, StringComparison.Ordinal) + sections;

        EmittedCode emitted = await new GeneratorTest(page with { Text = text, Metadata = metadata }).EmitAsync();

        string source = emitted.Source("Thing.IThingsApi.g.cs");
        Assert.Equal(expected, new[] { "A", "B", "C" }.Where(name => source.Contains($" {name}Async(", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_model_that_no_kept_operation_reaches_is_not_emitted_unless_asked_for()
    {
        Page[] pages =
        [
            Pages.Api(returns: "[**Used**](../models/Used)"),
            Pages.Model("Used", "**nested** | [**List[Nested]**](Nested) |  | "),
            Pages.Model("Nested", "**self** | [**Nested**](Nested) |  | [optional] "),
            Pages.Model("Unused", "**id** | **str** |  | "),
        ];

        EmittedCode emitted = await new GeneratorTest(pages).EmitAsync();
        Assert.DoesNotContain("Thing.Unused.g.cs", emitted.HintNames);
        Assert.Contains("Thing.Nested.g.cs", emitted.HintNames);

        EmittedCode all = await new GeneratorTest(pages) { Properties = { ["PiecesGenUnusedModels"] = "true" } }.EmitAsync();
        Assert.Contains("Thing.Unused.g.cs", all.HintNames);
    }

    [Fact]
    public async Task Pages_of_models_alone_are_emitted_without_a_client() =>
        Assert.Equal(["Api.Only.g.cs"], (await new GeneratorTest(Pages.Model("Only", "**id** | **str** |  | ")).EmitAsync()).HintNames);

    [Theory]
    [InlineData("SnakeCase", "some_id")]
    [InlineData("CamelCase", "someId")]
    [InlineData("AsDocumented", "some_id")]
    public async Task Wire_names_follow_the_chosen_convention_and_the_other_spelling_is_read_too(string convention, string expected)
    {
        EmittedCode emitted = await new GeneratorTest(Pages.Model("Only", "**some_id** | **str** |  | ") with { Metadata = $"WireNames={convention}" })
        {
            DisabledDiagnostics = { "PG1015" },
        }.EmitAsync();

        string source = emitted.Source("Api.Only.g.cs");
        Assert.Contains($"writer.Name(\"{expected}\"u8);", source, StringComparison.Ordinal);
        Assert.Contains("member.Is(\"some_id\"u8)", source, StringComparison.Ordinal);
        Assert.Contains("member.Is(\"someId\"u8)", source, StringComparison.Ordinal);
    }
}
