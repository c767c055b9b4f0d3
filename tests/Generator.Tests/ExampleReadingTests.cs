using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Examples suggest types; what a server sends besides is no failure, and nothing of it is lost.</summary>
public sealed class ExampleReadingTests
{
    private const string Garden =
        """
        # Garden

        ## See the garden

        `GET /garden`

        ```json
        { "size": 3, "name": "a", "beds": [{ "plants": 1 }], "gate": { "open": true }, "seen": "2026-01-02T03:04:05Z" }
        ```
        """;

    [Theory]
    [InlineData("""{"size":3,"name":"b","beds":[{"plants":4}],"gate":{"open":false},"seen":"2027-01-02T03:04:05Z"}""", "")]
    [InlineData("""{"size":2.5}""", "UnexpectedType $.size")]
    [InlineData("""{"name":["b"]}""", "UnexpectedType $.name")]
    [InlineData("""{"beds":[7,"x"]}""", "UnexpectedType $.beds")]
    [InlineData("""{"beds":{"a":1}}""", "UnexpectedType $.beds")]
    [InlineData("""{"beds":[{"plants":"many"},{"plants":2,"new":1}]}""", "UnexpectedType $.beds[0].plants, UnknownProperty $.beds[1].new")]
    [InlineData("""{"gate":{"more":1,"open":[{"x":{}}]}}""", "UnknownProperty $.gate.more, UnexpectedType $.gate.open")]
    [InlineData("""{"gate":true}""", "UnexpectedType $.gate")]
    [InlineData("""{"seen":"never"}""", "")]
    public async Task Value_of_another_type_is_kept_and_reported(string json, string drift)
    {
        var (result, _) = await CalledClient.RunAsync(
            [Pages.Api(), new Page("/docs/garden.md", Garden)],
            """
            List<string> drift = new List<string>();
            client = new ThingClient(new ApiClientOptions { BaseAddress = address, OnDrift = place => drift.Add(place.Kind + " " + place.JsonPath) });
            return System.Text.Json.JsonSerializer.Serialize(await client.Garden.SeeGardenAsync()) + " " + string.Join(", ", drift);
            """,
            json);

        Assert.Equal($"{json} {drift}", result);
    }

    [Theory]
    [InlineData("""{"size":"x","size":1}""", """{"size":1}""")]
    [InlineData("""{"size":1,"size":"x"}""", """{"size":"x"}""")]
    [InlineData("""{"size":"x","size":"y"}""", """{"size":"y"}""")]
    public async Task Name_that_repeats_is_kept_once(string json, string expected)
    {
        var (result, _) = await CalledClient.RunAsync(
            [Pages.Api(), new Page("/docs/garden.md", Garden)],
            "return System.Text.Json.JsonSerializer.Serialize(await client.Garden.SeeGardenAsync());",
            json);

        Assert.Equal(expected, result);
    }

    [Fact]
    public async Task What_is_no_JSON_is_refused()
    {
        var (result, _) = await CalledClient.RunAsync(
            [Pages.Api(), new Page("/docs/garden.md", Garden)],
            "try { await client.Garden.SeeGardenAsync(); return null; } catch (ApiPayloadException exception) { return exception.JsonPath ?? exception.Message; }",
            """{"beds":[{"plants":1x}]}""");

        Assert.Equal("$.beds[0].plants", result);
    }
}
