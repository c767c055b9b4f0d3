using System.Net;
using PiecesGen.Runtime.Tests.Streaming;

namespace PiecesGen.Runtime.Tests.Messages;

/// <summary>Messages of a response over a connection: when they come, what ends them, and what is left then.</summary>
[Collection(Allocations.Collection)]
public sealed class ResponseMessagesTests
{
    [Fact]
    public async Task Each_event_is_there_before_the_next_one_is_sent()
    {
        using var mayGoOn = new SemaphoreSlim(0);
        await using var server = await SendingAsync(Lines.EventStream, async (context, send) =>
        {
            await send("event: new\nid: 1\ndata: {\"id\":\"a\"}\n\n");
            await mayGoOn.WaitAsync(context.RequestAborted);
            await send("data: {\"id\":\"b\"}\n\n");
        });

        var seen = new List<string>();
        await foreach (ServerSentEvent<Note> message in await server.Connect().EventsAsync())
        {
            seen.Add($"{message.Name}#{message.Id}:{message.Data.Id}");
            mayGoOn.Release();
        }

        Assert.Equal(["new#1:a", "message#1:b"], seen);
    }

    [Fact]
    public async Task A_value_is_there_with_its_last_byte_before_its_line_ends()
    {
        using var mayGoOn = new SemaphoreSlim(0);
        await using var server = await SendingAsync(Lines.Ndjson, async (context, send) =>
        {
            await send("{\"id\":\"a\"}");
            await mayGoOn.WaitAsync(context.RequestAborted);
            await send("\n{\"id\":\"b\"}\n");
        });

        var seen = new List<string>();
        await foreach (Note note in await server.Connect().ValuesAsync())
        {
            seen.Add(note.Id);
            mayGoOn.Release();
        }

        Assert.Equal(["a", "b"], seen);
    }

    [Fact]
    public async Task The_headers_are_there_before_anything_is_sent()
    {
        await using var server = await SendingAsync(Lines.EventStream, async (context, send) =>
        {
            await send("");
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        await using ApiMessages<ServerSentEvent<Note>> messages = await server.Connect().EventsAsync();

        Assert.Equal(Lines.EventStream, messages.Headers.GetFirst("Content-Type"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_response_without_messages_is_an_empty_stream(int flushes)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            for (int i = 0; i < flushes; i++)
            {
                await context.Response.Body.FlushAsync();
            }
        });

        Assert.Empty(await (await server.Connect().EventsAsync()).ToListAsync());
        Assert.Empty(await (await server.Connect().ValuesAsync()).ToListAsync());
    }

    [Fact]
    public async Task A_failure_is_thrown_by_the_call()
    {
        await using var server = await LoopbackServer.RespondingAsync(410, "text/plain", "too late");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().EventsAsync());

        Assert.Equal((HttpStatusCode.Gone, "too late"), (failure.StatusCode, failure.Text));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/html; charset=utf-8")]
    public async Task What_is_no_event_stream_is_not_read_as_one(string contentType)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, contentType, "{}");

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().EventsAsync());

        Assert.Contains($"({contentType}) where the docs promise text/event-stream", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Text/Event-Stream;charset=UTF-8")]
    public async Task An_event_stream_says_so_or_says_nothing(string? contentType)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, contentType, "data: {\"id\":\"a\"}\n\n");

        Assert.Equal("a", Assert.Single(await (await server.Connect().EventsAsync()).ToListAsync()).Data.Id);
    }

    [Fact]
    public async Task The_time_limit_ends_with_the_headers()
    {
        await using var silent = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        var limitIsOver = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var slow = await SendingAsync(Lines.Ndjson, async (context, send) =>
        {
            await send("{\"id\":\"a\"}");
            await limitIsOver.Task.WaitAsync(context.RequestAborted);
            await send("{\"id\":\"b\"}");
        });
        var options = new ApiClientOptions { Timeout = TimeSpan.FromMilliseconds(100) };
        await Assert.ThrowsAsync<ApiTimeoutException>(() => silent.Connect(options).ValuesAsync());

        // However long this machine takes for the headers.
        ApiMessages<Note>? messages = null;
        while (messages is null)
        {
            options.Timeout *= 2;
            await Record.ExceptionAsync(async () => messages = await slow.Connect(options).ValuesAsync());
        }

        await Task.Delay(options.Timeout * 2);
        limitIsOver.SetResult();

        Assert.Equal(["a", "b"], (await messages.ToListAsync()).Select(note => note.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancelling_while_waiting_for_a_message_closes_the_connection_and_loses_no_buffer(bool ofEnumeration)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await SendingAsync(Lines.Ndjson, async (context, send) =>
        {
            using CancellationTokenRegistration onGone = context.RequestAborted.Register(gone.SetResult);
            await send("{\"id\":\"a\"}\n{\"id\":");
            await gone.Task;
        });
        using var quiet = new CancellationTokenSource();
        using var cancellation = new CancellationTokenSource();
        using var buffers = new PooledBuffers();
        ApiMessages<Note> messages = await server.Connect().ValuesAsync(ofEnumeration ? quiet.Token : cancellation.Token);
        await using IAsyncEnumerator<Note> notes = messages.GetAsyncEnumerator(ofEnumeration ? cancellation.Token : quiet.Token);
        Assert.True(await notes.MoveNextAsync());
        ValueTask<bool> next = notes.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);

        Assert.Equal(cancellation.Token, stopped.CancellationToken);
        Assert.Equal(0, buffers.Missing);
        await gone.Task.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task Cancelling_between_two_messages_ends_the_loop_before_the_second()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, Lines.Ndjson, "{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        using var cancellation = new CancellationTokenSource();
        int count = 0;

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Note note in await server.Connect().ValuesAsync(cancellation.Token))
            {
                count++;
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal((1, cancellation.Token), (count, stopped.CancellationToken));
    }

    [Theory]
    [InlineData("left")]
    [InlineData("disposed")]
    [InlineData("read")]
    [InlineData("failed")]
    public async Task The_only_connection_is_free_again_once_the_loop_is_over(string end)
    {
        await using var server = await SendingAsync(Lines.Ndjson, async (context, send) =>
        {
            await send("{\"id\":\"a\"}\n" + (end == "failed" ? "{}\n" : "{\"id\":\"b\"}\n"));
            if (end is "left" or "disposed")
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
        });
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1 };
        using var client = new HttpClient(handler);
        using var buffers = new PooledBuffers();
        var connection = new ApiConnection(client, server.Address, null);
        await using (ApiMessages<Note> messages = await connection.ValuesAsync())
        {
            if (end == "left")
            {
                await foreach (Note note in messages)
                {
                    break;
                }
            }
            else if (end != "disposed")
            {
                Assert.Equal(end == "failed" ? typeof(ApiPayloadException) : null, (await Record.ExceptionAsync(() => messages.ToListAsync()))?.GetType());
            }

            if (end != "disposed")
            {
                Assert.Equal(0, buffers.Missing);
                await (await connection.ValuesAsync()).DisposeAsync();
            }
        }

        await using ApiMessages<Note> next = await connection.ValuesAsync();
    }

    [Fact]
    public async Task A_connection_that_breaks_between_messages_is_told_after_those_that_came()
    {
        var hasArrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await SendingAsync(Lines.EventStream, async (context, send) =>
        {
            await send("data: {\"id\":\"a\"}\n\ndata: {");
            await hasArrived.Task.WaitAsync(context.RequestAborted);
            context.Abort();
        });
        int count = 0;

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(async () =>
        {
            await foreach (ServerSentEvent<Note> message in await server.Connect().EventsAsync())
            {
                count++;
                hasArrived.SetResult();
            }
        });

        Assert.Equal(1, count);
        Assert.Contains("notes_watch returned 200 OK (text/event-stream), but the connection broke after 25 bytes", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "'id'")]
    [InlineData("{\"id\":7}", "$.id")]
    [InlineData("no JSON", "'no JSON'")]
    [InlineData("{\"id\":", "$.id")]
    public async Task A_value_that_is_not_as_documented_ends_the_loop_with_its_place(string second, string says)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, Lines.Ndjson, "{\"id\":\"a\"}\n" + second);
        await using IAsyncEnumerator<Note> notes = (await server.Connect().ValuesAsync()).GetAsyncEnumerator();

        Assert.True(await notes.MoveNextAsync());
        var failure = await Assert.ThrowsAsync<ApiPayloadException>(async () => await notes.MoveNextAsync());

        Assert.StartsWith("notes_watch sent a message", failure.Message, StringComparison.Ordinal);
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_with_other_data_breaks_nothing_unless_it_is_asked_for()
    {
        await using var server = await LoopbackServer.RespondingAsync(
            200, Lines.EventStream, "data: {\"id\":\"a\"}\n\nevent: end\ndata: [DONE]\n\ndata:\n\ndata: {\"id\":\"b\"}\n\n");

        List<ServerSentEvent<Note>> events = await (await server.Connect().EventsAsync()).ToListAsync();

        Assert.Equal(["a", "b"], [events[0].Data.Id, events[3].Data.Id]);
        Assert.Same(events[0].Data, events[0].Data);
        Assert.Equal("end: [DONE]", events[1].ToString());
        Assert.Contains("'[DONE]'", Assert.Throws<ApiPayloadException>(() => events[1].Data).Message, StringComparison.Ordinal);
        Assert.Contains("an empty message", Assert.Throws<ApiPayloadException>(() => events[2].Data).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"1234567890123456789\"}\n", false)]
    [InlineData("{\"id\":\"1234567890123456789", false)]
    [InlineData("data: 12345678901234567890\n\n", true)]
    [InlineData("data: 1234567890\ndata: 1234567890\n\n", true)]
    [InlineData(": 123456789012345678901234567890", true)]
    public async Task The_largest_response_is_the_limit_of_a_message(string large, bool areEvents)
    {
        await using var server = await SendingAsync(areEvents ? Lines.EventStream : Lines.Ndjson, async (context, send) =>
        {
            await send(areEvents ? "data: 1\n\ndata: 2\n\ndata: 3\n\n" : "{\"id\":\"1\"}\n{\"id\":\"2\"}\n{\"id\":\"3\"}\n");
            await send(large);
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        ApiConnection connection = server.Connect(new() { MaxResponseBytes = 16 });
        int count = 0;

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(async () =>
        {
            if (areEvents)
            {
                await foreach (ServerSentEvent<Note> message in await connection.EventsAsync())
                {
                    count++;
                }
            }
            else
            {
                await foreach (Note note in await connection.ValuesAsync())
                {
                    count++;
                }
            }
        });

        Assert.Equal(3, count);
        Assert.Contains("MaxResponseBytes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_come_once()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, Lines.Ndjson, "{\"id\":\"a\"}\n");
        ApiMessages<Note> messages = await server.Connect().ValuesAsync();

        Assert.Single(await messages.ToListAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => messages.ToListAsync());
    }

    [Fact]
    public async Task After_their_disposal_nothing_is_read()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, Lines.Ndjson, "{\"id\":\"a\"}\n");
        ApiMessages<Note> messages = await server.Connect().ValuesAsync();
        await messages.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => messages.ToListAsync());
    }

    [Fact]
    public async Task In_the_response_style_they_are_the_value_of_a_case()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, Lines.Ndjson, "{\"id\":\"a\"}\n");

        Responses<Ok<ApiMessages<Note>>, Gone<string>> response = await server.Connect().SendAsync(
            Lines.Request,
            static response => response.StatusCode switch
            {
                200 => (Responses<Ok<ApiMessages<Note>>, Gone<string>>)new Ok<ApiMessages<Note>>(
                    ResponseMessages.ReadValues(response, static message => message.ReadJson(Note.Read)), response),
                410 => new Gone<string>(response.ReadText(), response),
                _ => response.ToUndocumented(),
            },
            default);

        Assert.True(response.TryGet(out Ok<ApiMessages<Note>>? ok));
        Assert.Equal("a", Assert.Single(await ok.Value.ToListAsync()).Id);
    }

    [Fact]
    public async Task Both_can_be_made_by_hand()
    {
        await using var messages = new ApiMessages<ServerSentEvent<int>>(ListedAsync(new ServerSentEvent<int>(1), new ServerSentEvent<int>(2, "tick", "7", "2")));

        Assert.Equal(["message: ", "tick: 2"], (await messages.ToListAsync()).Select(message => message.ToString()));
        Assert.Empty(messages.Headers.AsEnumerable());
        Assert.Throws<ArgumentNullException>("messages", () => new ApiMessages<int>(null!));
        Assert.Throws<ArgumentNullException>("name", () => new ServerSentEvent<int>(1, null!));
    }

    private static async IAsyncEnumerable<T> ListedAsync<T>(params T[] items)
    {
        foreach (T item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static Task<LoopbackServer> SendingAsync(
        string contentType, Func<Microsoft.AspNetCore.Http.HttpContext, Func<string, Task>, Task> talk) => LoopbackServer.StartAsync(context =>
    {
        context.Response.ContentType = contentType;
        return talk(context, async text =>
        {
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        });
    });
}
