using System.Net;
using System.Text.Json;
using Gardens;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Consumer.Tests;

/// <summary>A client of reference pages that people wrote, against a server.</summary>
public sealed class ReferenceCallTests
{
    [Fact]
    public async Task Parameters_of_a_table_are_sent_in_the_query_and_the_linked_model_is_read()
    {
        string? sent = null;
        await using WebServer server = await WebServer.StartAsync(context =>
        {
            sent = $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}";
            return Respond(context, HttpStatusCode.OK, """[{ "id": 7, "name": "rose", "bed": { "id": 1, "light": "sun" }, "metadata": { "labels": { "a": "b" } }, "more": 1 }]""");
        });

        IReadOnlyList<Plant> plants = await new GardenClient(server.Address).Plants.ListPlantsAsync(limit: 3);

        Assert.Equal("GET /v1/plants?limit=3", sent);
        Plant plant = Assert.Single(plants);
        Assert.Equal((7, "rose", 1, Light.Sun, "b"), (plant.Id, plant.Name, plant.Bed?.Id, plant.Bed?.Light, plant.Metadata?.Labels?["a"]));
        Assert.Equal(1, plant.AdditionalProperties["more"].GetInt32());
    }

    [Fact]
    public async Task Parameters_of_a_request_with_a_body_are_its_properties_nested_by_their_dots()
    {
        string? sent = null;
        await using WebServer server = await WebServer.StartAsync(async context =>
        {
            using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body);
            sent = JsonSerializer.Serialize(body.RootElement);
            await Respond(context, HttpStatusCode.Created, """{ "id": 8, "name": "rose" }""");
        });

        Plant plant = await new GardenClient(server.Address).Plants.PlantPlantAsync(
            new PlantPlantRequest { Name = "rose", Bed = new PlantPlantRequestBed { Id = 1 } });

        Assert.Equal("""{"name":"rose","bed":{"id":1}}""", sent);
        Assert.Equal(8, plant.Id);
    }

    [Fact]
    public async Task A_body_that_is_required_and_null_is_refused_before_anything_is_sent()
    {
        int calls = 0;
        await using WebServer server = await WebServer.StartAsync(context =>
        {
            calls++;
            return Respond(context, HttpStatusCode.Created, "{}");
        });
        var garden = new GardenClient(server.Address);

        Assert.Throws<ArgumentNullException>("body", () => { _ = garden.Plants.PlantPlantAsync(null!); });
        Assert.Throws<ArgumentNullException>("body", () => { _ = garden.Plants.PlantPlantResponseAsync(null!); });
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task Documented_failure_is_a_case_of_its_own()
    {
        await using WebServer server = await WebServer.StartAsync(context => Respond(context, HttpStatusCode.Conflict, "{}"));

        Responses<Created<Plant>, Conflict> received = await new GardenClient(server.Address).Plants.PlantPlantResponseAsync(
            new PlantPlantRequest { Name = "rose", Bed = new PlantPlantRequestBed { Id = 1 } });

        Assert.IsType<Conflict>(received.Value);
    }

    [Fact]
    public async Task Variable_that_the_path_alone_states_is_a_parameter_and_no_content_is_a_success()
    {
        string? sent = null;
        await using WebServer server = await WebServer.StartAsync(context =>
        {
            sent = $"{context.Request.Method} {context.Request.Path}";
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });

        await new GardenClient(server.Address).Plants.PullOutPlantAsync("7");

        Assert.Equal("DELETE /v1/plants/7", sent);
    }

    [Fact]
    public async Task Same_parameters_are_the_query_of_the_GET_and_the_form_of_the_POST()
    {
        List<string> sent = [];
        await using WebServer server = await WebServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            sent.Add($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {await reader.ReadToEndAsync()}");
        });
        var garden = new GardenClient(server.Address);

        await garden.Plants.LookForPlantsAsync("rose", deep: true);
        await garden.Plants.PostLookForPlantsAsync("rose", deep: true);

        Assert.Equal(["GET /v1/search?text=rose&deep=true ", "POST /v1/search text=rose&deep=true"], sent);
    }

    private static Task Respond(HttpContext context, HttpStatusCode status, string json)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }
}
