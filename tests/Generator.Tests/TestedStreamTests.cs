using System.Reflection;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Streams of an emitted client over the test handler that is emitted with it.</summary>
public sealed class TestedStreamTests
{
    private const string Json = "application/json";
    private const string Text = "text/plain";
    private const string File = "application/octet-stream";

    [Theory]
    [InlineData(Json, "[**Other**](../models/Other)", "new Other { Id = \"a\" }", "got.Id")]
    [InlineData(Json, "[**List[Other]**](../models/Other)", "new[] { new Other { Id = \"a\" } }", "got[0].Id")]
    [InlineData(Json, "[**Kind**](../models/Kind)", "Kind.A", "got.Value")]
    [InlineData(Json, "**str**", "\"a\"", "got")]
    [InlineData(Text, "**str**", "\"a\"", "got")]
    public async Task A_session_sends_and_receives_what_the_docs_say_as_the_service_does(string mediaType, string type, string message, string shown)
    {
        string result = await RunAsync(Stream(mediaType, type, type), $$"""
            docs.Things.DoIt.Respond(async service =>
            {
                await foreach (var got in service.ReceiveAsync())
                {
                    seen.Add("service " + {{shown}});
                    await service.SendAsync(got);
                }
            });
            await using var session = await client.Things.DoItAsync();
            await session.SendAsync({{message}});
            await session.CompleteAsync();
            await foreach (var got in session.ReceiveAsync())
            {
                seen.Add("client " + {{shown}});
            }
            """);

        Assert.Equal("service a, client a", result);
    }

    [Fact]
    public async Task A_session_of_files_sends_and_receives_bytes() => Assert.Equal("service 1 2, client 3", await RunAsync(Stream(File, "**bytearray**", "**bytearray**"), """
        docs.Things.DoIt.Respond(async service =>
        {
            await foreach (byte[] got in service.ReceiveAsync())
            {
                seen.Add("service " + string.Join(" ", got));
                await service.SendAsync(new byte[] { 3 });
            }
        });
        await using var session = await client.Things.DoItAsync();
        await session.SendAsync(ApiFile.FromBytes(new byte[] { 1, 2 }));
        await session.CompleteAsync();
        await foreach (byte[] got in session.ReceiveAsync())
        {
            seen.Add("client " + string.Join(" ", got));
        }
        """));

    [Theory]
    [InlineData(Json, "[**Other**](../models/Other)", "message.Id", "id")]
    [InlineData(Json, "**int**", "message", "0")]
    [InlineData(Json, "**str**", "message", "do_it")]
    [InlineData(Text, "**str**", "message", "do_it")]
    [InlineData("Not defined", "void (empty response body)", "message", "do_it")]
    [InlineData(File, "**bytearray**", "message.Length", "0")]
    public async Task A_stream_sends_one_sample_unless_a_test_asks_for_more(string accept, string type, string shown, string expected) =>
        Assert.Equal($"{expected}, 1 call", await RunAsync(Stream(accept, sent: null, type), $$"""
            await foreach (var message in client.Things.DoItAsync())
            {
                seen.Add("" + {{shown}});
            }

            seen.Add($"{docs.Things.DoIt.Calls.Count} call");
            """));

    [Fact]
    public async Task A_stream_sends_the_messages_of_a_test() => Assert.Equal("a, b", await RunAsync(Stream(Json, sent: null, "[**Other**](../models/Other)"), """
        docs.Things.DoIt.Respond(new Other { Id = "a" }, new Other { Id = "b" });
        await foreach (Other message in client.Things.DoItAsync())
        {
            seen.Add(message.Id);
        }
        """));

    private static Page Stream(string mediaType, string? sent, string received)
    {
        Page page = Pages.Api(
            endpoint: "**GET** /things/stream",
            contentType: sent is null ? "Not defined" : mediaType,
            parameters: sent is null ? "" : $" **body** | {sent}|  | ",
            returns: received,
            accept: mediaType);
        return page with { Text = page.Text.Replace("| Does it", "| /things/stream [WS]", StringComparison.Ordinal) };
    }

    /// <summary>Runs code with a client of the page over its handler, and tells what it saw.</summary>
    private static async Task<string> RunAsync(Page page, string code)
    {
        EmittedCode emitted = await new GeneratorTest(
            page,
            Pages.Model("Other", "**id** | **str** |  | "),
            Pages.Model("Kind", "") with { Text = "# Kind\n\n## Enum\n\n* `A` (value: `'a'`)\n" })
        {
            Properties = { ["PiecesGenTesting"] = "true", ["PiecesGenUnusedModels"] = "true" },
            DisabledDiagnostics = { "PG1015" },
            Source = $$"""
                using System.Collections.Generic;
                using System.Net.Http;
                using System.Threading.Tasks;
                using PiecesGen;
                using Thing;

                internal static class Caller
                {
                    internal static async Task<string> CallAsync()
                    {
                        var seen = new List<string>();
                        using var docs = new ThingClient.TestHandler();
                        using var http = new HttpClient(docs);
                        var client = new ThingClient(http);
                        {{code}}
                        return string.Join(", ", seen);
                    }
                }
                """,
        }.EmitAsync();
        return await (Task<string>)emitted.Load().GetType("Caller")!.GetMethod("CallAsync", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
    }
}
