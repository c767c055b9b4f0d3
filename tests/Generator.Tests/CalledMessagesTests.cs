using System.Text;
using Microsoft.AspNetCore.Http;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Operations whose responses come message by message, called against a server.</summary>
public sealed class CalledMessagesTests
{
    private const string EventStream = "text/event-stream";
    private const string Ndjson = "application/x-ndjson";

    [Fact]
    public async Task Events_have_a_name_an_id_and_data_of_the_documented_model()
    {
        var (result, request) = await CalledClient.RunAsync(
            PagesOf(EventStream + ", application/json", "[**Other**](../models/Other)"),
            """
            var seen = new List<string>();
            await foreach (ServerSentEvent<Other> message in await client.Things.DoItAsync())
            {
                seen.Add($"{message.Name}#{message.Id}:{message.Data.Id}");
            }

            return string.Join(" ", seen);
            """,
            Responding(EventStream, "event: new\nid: 7\ndata: {\"id\":\"a\"}\n\ndata: {\ndata: \"id\":\"b\"}\n\n"));

        Assert.Equal("new#7:a message#7:b", result);
        Assert.Equal("text/event-stream, application/json;q=0.1", request.Accept);
    }

    [Theory]
    [InlineData("[**Other**](../models/Other)", "message.Id", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n", "a b")]
    [InlineData("[**List[Other]**](../models/Other)", "message.Id", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n", "a b")]
    [InlineData("[**Kind**](../models/Kind)", "message.Value", "\"a\"\n\"b\"\n", "a b")]
    [InlineData("**int**", "message", "1\n2\n", "1 2")]
    [InlineData("**str**", "message", "\"a\"\n{\"id\": 1}\n", "a {\"id\": 1}")]
    [InlineData("**Dict[str, int]**", "message[\"a\"]", "{\"a\":1}\n{\"a\":2}\n", "1 2")]
    [InlineData("**object**", "message", "[1]\nnull\n", "[1] ")]
    [InlineData("void (empty response body)", "message", "{}\n7\n", "{} 7")]
    public async Task Lines_of_JSON_are_read_as_the_documented_type(string returns, string shown, string body, string expected)
    {
        var (result, _) = await CalledClient.RunAsync(
            PagesOf(Ndjson, returns),
            $$"""
            var seen = new List<string>();
            await foreach (var message in await client.Things.DoItAsync())
            {
                seen.Add(Convert.ToString({{shown}}, System.Globalization.CultureInfo.InvariantCulture)!);
            }

            return string.Join(" ", seen);
            """,
            Responding(Ndjson, body));

        Assert.Equal(expected, result);
    }

    [Fact]
    public async Task A_call_gives_its_events_before_the_first_is_sent_and_leaving_the_loop_closes_the_connection()
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (result, _) = await CalledClient.RunAsync(
            PagesOf(EventStream, "**str**"),
            """
            Task<ApiMessages<ServerSentEvent<string>>> call = client.Things.DoItAsync();
            await foreach (ServerSentEvent<string> message in await call)
            {
                return message.Data;
            }

            return null;
            """,
            async context =>
            {
                using CancellationTokenRegistration onGone = context.RequestAborted.Register(gone.SetResult);
                context.Response.ContentType = EventStream;
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await context.Response.WriteAsync("data: 1\n\n");
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await gone.Task;
            });

        Assert.Equal("1", result);
        Assert.True(gone.Task.IsCompleted);
    }

    [Fact]
    public async Task The_token_of_the_call_ends_the_loop()
    {
        var (result, _) = await CalledClient.RunAsync(
            PagesOf(EventStream, "**str**"),
            """
            using var cancellation = new System.Threading.CancellationTokenSource();
            int count = 0;
            try
            {
                await foreach (ServerSentEvent<string> message in await client.Things.DoItAsync(cancellation.Token))
                {
                    count++;
                    cancellation.Cancel();
                }
            }
            catch (OperationCanceledException cancelled) when (cancelled.CancellationToken == cancellation.Token)
            {
                return count;
            }

            return null;
            """,
            async context =>
            {
                await Responding(EventStream, "data: 1\n\n")(context);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            });

        Assert.Equal("1", result);
    }

    [Theory]
    [InlineData(200, EventStream, "data: a\n\n", "ok a")]
    [InlineData(410, "application/json", "{\"id\":\"x\"}", "gone x")]
    [InlineData(500, "text/plain", "oops", "other 500 oops")]
    public async Task In_the_response_style_the_status_is_the_case(int status, string contentType, string body, string expected)
    {
        var (result, _) = await CalledClient.RunAsync(
            [.. PagesOf(EventStream + ", application/json", "**str**"), Pages.Corrections("**410** | Gone for good | [Other](models/Other.md)")],
            """
            var response = await client.Things.DoItResponseAsync();
            return await response.MatchAsync(
                async ok =>
                {
                    await foreach (ServerSentEvent<string> message in ok.Value)
                    {
                        return "ok " + message.Text;
                    }

                    return "empty";
                },
                gone => Task.FromResult("gone " + gone.Value.Id),
                otherwise: other => Task.FromResult($"other {(int)other.StatusCode} {other.Text}"));
            """,
            async context =>
            {
                context.Response.StatusCode = status;
                await Responding(contentType, body)(context);
            });

        Assert.Equal(expected, result);
    }

    [Fact]
    public async Task A_documented_failure_is_thrown_with_its_model()
    {
        var (result, _) = await CalledClient.RunAsync(
            [.. PagesOf(Ndjson + ", application/json", "**int**"), Pages.Corrections("**410** | Gone for good | [Other](models/Other.md)")],
            """
            try
            {
                await using ApiMessages<long> messages = await client.Things.DoItAsync();
                return null;
            }
            catch (ApiResponseException failure) when (failure.TryGetValue(out Other? other))
            {
                return failure.Meaning + ": " + other.Id;
            }
            """,
            async context =>
            {
                context.Response.StatusCode = 410;
                await Responding("application/json", "{\"id\":\"x\"}")(context);
            });

        Assert.Equal("Gone for good: x", result);
    }

    [Fact]
    public async Task Nothing_is_null_where_a_success_may_come_without_messages()
    {
        var (result, _) = await CalledClient.RunAsync(
            PagesOf(Ndjson, "**int**", "**200** | OK |  -  |\n**204** | Nothing yet |  -  |"),
            "ApiMessages<long>? messages = await client.Things.DoItAsync(); return messages is null;");

        Assert.Equal("True", result);
    }

    private static Page[] PagesOf(string accept, string returns, string responses = "**200** | OK |  -  |\n**410** | Gone for good |  -  |") =>
    [
        Pages.Api(accept: accept, returns: returns, responses: responses),
        Pages.Model("Other", "**id** | **str** |  | "),
        Pages.Model("Kind", ""),
    ];

    private static RequestDelegate Responding(string contentType, string body) => context =>
    {
        context.Response.ContentType = contentType;
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body)).AsTask();
    };
}
