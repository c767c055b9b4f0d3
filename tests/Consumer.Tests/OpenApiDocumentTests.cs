extern alias aspnetcore;
using System.Text.Json.Nodes;
using aspnetcore::Sharing;
using Gardens;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PiecesGen.Tests.Support;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>The OpenAPI document of a service that returns models says of them what their docs do.</summary>
[Trait("Speed", "slow")]
public sealed class OpenApiDocumentTests : FakeServerTest
{
    [Fact]
    public async Task The_document_of_the_sample_says_of_its_models_what_piecesgen_exports()
    {
        await using WebApplication service = SharingService.Build([.. SharingSettings.For(Fake.Address), "--Logging:LogLevel:Default=None", "--OTEL_SDK_DISABLED=true"]);
        JsonObject described = await SchemasAsync(service);

        JsonObject exported = await ExportAsync();

        Assert.Equal("#/components/schemas/Distribution", (string?)(await ReadAsync(service))["paths"]!["/distributions"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["items"]!["$ref"]);
        Assert.Contains("GroupedTimestamp", described);
        Assert.All(described, schema => Assert.True(JsonNode.DeepEquals(exported[schema.Key], schema.Value), $"{schema.Key} is {schema.Value}; its docs say {exported[schema.Key]}."));
    }

    [Fact]
    public async Task Models_within_collections_are_described_and_types_of_ones_own_are_left_alone()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
        builder.Services.AddOpenApi(options => options.AddPiecesOsClientModels().AddGardenClientModels());
        await using WebApplication service = builder.Build();
        service.MapOpenApi();
        service.MapPost("/plants", (Plant plant) => new Dictionary<string, Plant> { [plant.Name] = plant });
        service.MapGet("/lights", () => new List<Light[]>());
        service.MapGet("/score", () => new Score("good"));

        JsonObject described = await SchemasAsync(service);
        JsonNode paths = (await ReadAsync(service))["paths"]!;

        Assert.Equal(["Bed", "Light", "Plant", "PlantMetadata", "Score"], described.Select(schema => schema.Key).Order(StringComparer.Ordinal));
        AssertJson("""{"type":"object","properties":{"id":{"type":"integer","description":"Which bed it is."},"light":{"$ref":"#/components/schemas/Light","description":"How much of it there is."}}}""", Without(described["Bed"]!, "required", "description"));
        AssertJson("""{"type":"string","enum":["sun","shade"]}""", Without(described["Light"]!, "description"));
        Assert.NotNull(described["Score"]!["properties"]!["text"]);
        AssertJson("""{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Plant"}}""", SchemaOf(paths["/plants"]!["post"]!["responses"]!["200"]!));
        AssertJson("""{"$ref":"#/components/schemas/Plant"}""", SchemaOf(paths["/plants"]!["post"]!["requestBody"]!));
        AssertJson("""{"type":"array","items":{"type":"array","items":{"$ref":"#/components/schemas/Light"}}}""", SchemaOf(paths["/lights"]!["get"]!["responses"]!["200"]!));
    }

    private static JsonNode SchemaOf(JsonNode body) => body["content"]!["application/json"]!["schema"]!;

    private static JsonObject Without(JsonNode schema, params string[] keywords)
    {
        var rest = (JsonObject)schema.DeepClone();
        Assert.All(keywords, keyword => rest.Remove(keyword));
        return rest;
    }

    private static void AssertJson(string expected, JsonNode actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"{expected} was expected, not {actual.ToJsonString()}.");

    private static async Task<JsonObject> SchemasAsync(WebApplication service)
    {
        await service.StartAsync();
        return (JsonObject)(await ReadAsync(service))["components"]!["schemas"]!;
    }

    private static async Task<JsonNode> ReadAsync(WebApplication service)
    {
        using var http = new HttpClient { BaseAddress = new Uri(service.Urls.Single()) };
        return JsonNode.Parse(await http.GetStringAsync("openapi/v1.json"))!;
    }

    private static async Task<JsonObject> ExportAsync()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        SampleProcess run = await SampleProcess.RunAsync(
            RepositoryRoot.File($"tool/bin/{configuration}/net10.0/piecesgen.dll"), "export", RepositoryRoot.File("docs-input"), "--no-evidence");
        return (JsonObject)JsonNode.Parse(run.Output)!["components"]!["schemas"]!;
    }

    /// <summary>There is a model of this name, which this service does not return.</summary>
    private sealed record Score(string Text);
}
