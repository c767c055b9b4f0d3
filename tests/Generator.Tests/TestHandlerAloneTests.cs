using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>The handler in a test project that refers to the project with the client: there it is all that is emitted.</summary>
public sealed class TestHandlerAloneTests
{
    private const string Friend = """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TestProject")]""";

    private static readonly Page s_api = Pages.Api(returns: "[**Other**](../models/Other)", responses: "**200** | OK |  -  |\n**410** | Gone. |  -  |");
    private static readonly Page s_model = Pages.Model("Other", "**id** | **str** |  | ");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_all_that_is_emitted_and_serves_the_referenced_client(bool isInAnEditor)
    {
        EmittedCode emitted = await Over(ClientOf([s_api, s_model], isInAnEditor: isInAnEditor), [s_api, s_model], """
            using System.Net.Http;
            using Thing;

            internal static class Caller
            {
                internal static ThingClient Create(ThingTestHandler docs)
                {
                    docs.Things.DoIt.Respond(new Other { Id = "1" });
                    return new ThingClient(new HttpClient(docs));
                }
            }
            """).EmitAsync();

        Assert.Equal(["Thing.ThingTestHandler.g.cs"], emitted.HintNames);
    }

    [Fact]
    public async Task The_handler_of_an_internal_client_is_internal()
    {
        Page[] pages = [s_api with { Metadata = "Access=internal" }, s_model];

        EmittedCode emitted = await Over(ClientOf(pages, Friend), pages).EmitAsync();

        Assert.Contains("\ninternal sealed class ThingTestHandler ", emitted.Source("Thing.ThingTestHandler.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_of_its_name_keeps_it()
    {
        Page[] pages = [Pages.Api(returns: "[**ThingTestHandler**](../models/ThingTestHandler)"), Pages.Model("ThingTestHandler", "**id** | **str** |  | ")];

        EmittedCode emitted = await Over(ClientOf(pages), pages).EmitAsync();

        Assert.Contains("ValueStub<global::Thing.ThingTestHandler> DoIt ", emitted.Source("Thing.ThingTestHandler2.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_of_another_client_in_its_namespace_keeps_it_too()
    {
        Page[] pages =
        [
            s_api with { Path = "/docs/bank.md", Metadata = "Client=BankClient;Namespace=Both" },
            Pages.Api(returns: "[**BankTestHandler**](BankTestHandler)") with { Path = "/docs/shop.md", Metadata = "Client=ShopClient;Namespace=Both" },
            Pages.Model("BankTestHandler", "**id** | **str** |  | ") with { Path = "/docs/BankTestHandler.md", Metadata = "Client=ShopClient;Namespace=Both" },
        ];

        EmittedCode emitted = await Over(ClientOf(pages), pages).EmitAsync();

        Assert.Equal(["Both.BankTestHandler2.g.cs", "Both.ShopTestHandler.g.cs"], emitted.HintNames.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("GardenDoor", "Garden.GardenDoorTestHandler.g.cs")]
    [InlineData("Client", "Garden.ClientTestHandler.g.cs")]
    public async Task It_is_called_after_the_client(string client, string hintName)
    {
        Page[] pages = [s_api with { Metadata = $"Client={client};Namespace=Garden" }, s_model with { Metadata = $"Client={client}" }];

        Assert.Equal([hintName], (await Over(ClientOf(pages), pages).EmitAsync()).HintNames);
    }

    [Theory]
    [InlineData("Client=ShopClient", "Shop.ShopClient")]
    [InlineData("Namespace=Elsewhere", "Elsewhere.ThingClient")]
    public async Task A_client_that_is_in_no_reference_under_that_name_is_one_error_and_no_code(string metadata, string missing)
    {
        Page[] pages = [s_api with { Metadata = metadata }, s_model with { Metadata = metadata }];
        GeneratorTest test = Over(ClientOf([s_api, s_model]), pages);
        test.ExpectedDiagnostics.Add(Missing(missing));

        Assert.Empty((await test.EmitAsync()).HintNames);
    }

    [Fact]
    public async Task Of_several_clients_those_that_are_referenced_have_a_handler()
    {
        Page shop = s_api with { Path = "/docs/shop.md", Metadata = "Client=ShopClient" };
        GeneratorTest test = Over(ClientOf([s_api, s_model]), [s_api, s_model, shop]);
        test.ExpectedDiagnostics.Add(Missing("Shop.ShopClient"));

        Assert.Equal(["Thing.ThingTestHandler.g.cs"], (await test.EmitAsync()).HintNames);
    }

    [Fact]
    public async Task What_the_client_s_project_reports_of_its_pages_and_its_baseline_is_not_repeated()
    {
        Page lost = Pages.Model("Lost", "**id** | **nonsense<** |  | ");
        var baseline = new Page("/docs/api.baseline.txt", "piecesgen baseline 1\napi Things\n", Origin: null, Metadata: "Baseline=true");
        Page[] pages = [s_api, s_model, lost, new Page("/docs/shopping.md", "# Shopping\n\n- milk\n", "explicit"), baseline];

        Assert.Superset(new HashSet<string> { "PG0005", "PG0100", "PG3101" }, new GeneratorSession(pages).Run().Diagnostics.Select(diagnostic => diagnostic.Id).ToHashSet());
        await Over(ClientOf(pages), pages).EmitAsync();
    }

    [Fact]
    public Task A_project_without_a_page_is_told_so() => new GeneratorTest
    {
        Properties = { ["PiecesGenTesting"] = "Only", ["PiecesGenDefaultDocs"] = "true" },
        ExpectedDiagnostics =
        {
            DiagnosticResult.CompilerWarning("PG0101").WithMessage(
                "The project has no pages. No test handler was generated. Put the API's pages into the folder docs-input, or include them by ApiDocs items."),
        },
    }.EmitAsync();

    [Fact]
    public Task A_language_that_it_does_not_compile_in_is_one_error() => new GeneratorTest(s_api, s_model)
    {
        LanguageVersion = LanguageVersion.CSharp10,
        Properties = { ["PiecesGenTesting"] = "only" },
        ExpectedDiagnostics =
        {
            DiagnosticResult.CompilerError("PG0102").WithMessage(
                "This project is compiled as C# 10.0, but the test handler needs C# 11 or later. No test handler was generated. Set LangVersion to 11 or later."),
        },
    }.EmitAsync();

    private static DiagnosticResult Missing(string client) => DiagnosticResult.CompilerError("PG0109").WithMessage(
        $"No reference of this project has the client {client}. No test handler was generated. Reference the project with the client, and set the same options in both.");

    private static GeneratorTest Over(MetadataReference client, IEnumerable<Page> pages, string source = "")
    {
        var test = new GeneratorTest(pages) { Source = source, Properties = { ["PiecesGenTesting"] = "Only" } };
        test.TestState.AdditionalReferences.Add(client);
        return test;
    }

    /// <summary>The project with the client: as an editor hands it over, or compiled.</summary>
    private static MetadataReference ClientOf(IEnumerable<Page> pages, string source = "", bool isInAnEditor = false)
    {
        CSharpCompilation client = new GeneratorSession(pages, source).Run().Compilation;
        if (isInAnEditor)
        {
            return client.ToMetadataReference();
        }

        using var image = new MemoryStream();
        Assert.True(client.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
