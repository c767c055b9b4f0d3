using Microsoft.AspNetCore.Http;
using PiecesGen.Connections;
using PiecesGen.Http;
using PiecesGen.Json;

namespace PiecesGen.FaultInjection.Tests;

/// <summary>A body of several arrays: all of them are sent, and all come back.</summary>
public sealed class LongBodyTests
{
    private static readonly ApiOperation s_count = new("count", "POST", "/count", "application/json", new DocumentedStatus(200, "OK"));

    [Fact]
    public async Task A_body_of_several_buffers_arrives_whole_and_gives_all_of_them_back()
    {
        string[] texts = [.. Enumerable.Repeat('ä' + new string('x', 995), 5_000)];
        await using WebServer server = await WebServer.StartAsync(static async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($"{body.Length}");
        });
        using var client = new HttpClient();
        var connection = new ApiConnection(client, server.Address, null);

        long length = await connection.SendAsync(
            new ApiRequest(s_count, "/count", RequestContent.Json(texts, static (writer, values) => JsonOutputExtensions.List(writer, values, JsonOutputExtensions.String))),
            static response => response.ReadJson(JsonReaderExtensions.Int64),
            CancellationToken.None);

        Assert.Equal((texts.Length * 1_000) + 1, length);
        await Pools.AssertNothingIsLostAsync();
    }
}
