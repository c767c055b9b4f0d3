using System.Net;
using System.Net.WebSockets;

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>Every way an open stream can go wrong: the exception says so, and the next call works.</summary>
[Collection(Allocations.Collection)]
public sealed class StreamFailureTests
{
    [Fact]
    public async Task A_connection_that_breaks_without_a_close_frame_says_after_how_many_messages()
    {
        var failure = await FailAsync<ApiConnectionException>((socket, context) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.StartsWith("notes_stream: the stream from GET ws://127.0.0.1:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/notes/stream broke after 1 messages: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.Equal(("?key=secret", null, ""), (failure.RequestUri.Query, failure.CloseStatus, failure.CloseReason));
        Assert.IsType<WebSocketException>(failure.InnerException);
        Assert.Same(Feed.Operation, failure.Operation);
    }

    [Fact]
    public async Task A_connection_that_breaks_within_a_message_gives_no_half_of_it()
    {
        await FailAsync<ApiConnectionException>(async (socket, context) =>
        {
            await socket.SendAsync("""{"id":"2"}""", isLast: false);
            context.Abort();
        });
    }

    [Theory]
    [InlineData(WebSocketCloseStatus.InternalServerError, "the model is gone", "closed the stream with 1011 InternalServerError: 'the model is gone'.")]
    [InlineData(WebSocketCloseStatus.EndpointUnavailable, "", "closed the stream with 1001 EndpointUnavailable: without giving a reason.")]
    [InlineData((WebSocketCloseStatus)4001, "line\nbreak", "closed the stream with 4001: 'line break'.")]
    public async Task A_close_status_other_than_the_normal_one_is_an_exception_with_status_and_reason(
        WebSocketCloseStatus status, string reason, string said)
    {
        var failure = await FailAsync<ApiConnectionException>((socket, context) => socket.CloseAsync(status, reason, CancellationToken.None));

        Assert.Equal((status, reason), (failure.CloseStatus, failure.CloseReason));
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
    }

    [Fact]
    public async Task A_close_frame_without_a_status_is_a_normal_end()
    {
        List<Note> notes = await ReceiveAsync([0x81, 10, .. """{"id":"1"}"""u8, 0x88, 0]);

        Assert.Equal("1", Assert.Single(notes).Id);
    }

    [Fact]
    public async Task What_is_not_the_documented_JSON_is_named_by_path_offset_and_excerpt()
    {
        WebSocketCloseStatus? farewell = null;
        var failure = await FailAsync<ApiPayloadException>(async (socket, _) =>
        {
            await socket.SendAsync("""{"id":"ä","parts":[{"id":"2"},{"id":3}]}""");
            await socket.ReceiveTextAsync();
            farewell = socket.CloseStatus;
        });

        Assert.Equal(("$.parts[1].id", 37L), (failure.JsonPath, failure.ByteOffset));
        Assert.Contains("""{"id":3}""", failure.Excerpt, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SwitchingProtocols, failure.StatusCode);
#if !NETSTANDARD2_0
        Assert.Equal("websocket", failure.Headers.GetFirst("Upgrade"));
#endif
        Assert.StartsWith("notes_stream sent a message, but its body is not what the docs promise: ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(WebSocketCloseStatus.InvalidPayloadData, farewell);
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("{} {}")]
    [InlineData("null")]
    public async Task Half_a_value_two_values_and_null_are_not_the_documented_JSON(string message) =>
        await FailAsync<ApiPayloadException>((socket, _) => socket.SendAsync(message));

    [Fact]
    public async Task An_empty_message_is_not_the_documented_JSON()
    {
        var failure = await FailAsync<ApiPayloadException>((socket, _) => socket.SendAsync(""));

        Assert.StartsWith("notes_stream sent an empty message where the docs promise a value.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WebSocketMessageType.Text)]
    [InlineData(WebSocketMessageType.Binary)]
    public async Task Bytes_that_are_not_UTF8_are_a_payload_error(WebSocketMessageType type)
    {
        byte[] message = [.. "{\"id\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        await FailAsync<ApiPayloadException>((socket, _) => socket.SendAsync(message, type: type));
    }

    [Fact]
    public async Task A_frame_against_the_protocol_is_a_payload_error()
    {
        // A text frame with a reserved bit set (RFC 6455, section 5.2).
        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => ReceiveAsync([0xC1, 2, .. "{}"u8]));

        Assert.Contains("breaks the rules of WebSockets (RFC 6455)", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_larger_than_allowed_ends_the_stream_in_one_frame_or_in_many(bool inFrames)
    {
        WebSocketCloseStatus? farewell = null;
        var failure = await FailAsync<ApiPayloadException>(
            async (socket, _) =>
            {
                for (int i = 0; inFrames && i < 100; i++)
                {
                    await socket.SendAsync(new byte[100], isLast: false);
                }

                await socket.SendAsync(new byte[10_000]);
                await socket.ReceiveTextAsync();
                farewell = socket.CloseStatus;
            },
            new ApiClientOptions { MaxResponseBytes = 5000 });

        Assert.Contains("sent a message with a body of more than 5000 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ApiClientOptions.MaxResponseBytes", failure.Message, StringComparison.Ordinal);
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, farewell);
    }

    [Fact]
    public async Task A_message_deeper_than_allowed_is_a_payload_error() => await FailAsync<ApiPayloadException>(
        (socket, _) => socket.SendAsync($$"""{"id":"2","x":{{new string('[', 70)}}{{new string(']', 70)}}}"""));

    /// <summary>Receives a stream of these bytes, frames and all.</summary>
    private static async Task<List<Note>> ReceiveAsync(byte[] frames)
    {
        await using var server = new SocketServer(async wire =>
        {
            await RawHandshake.AcceptAsync(wire);
            await wire.SendAsync(frames);
            await wire.StallAsync();
        });
        return await new ApiConnection(server.Address, null).NotesAsync().ToListAsync();
    }

    /// <summary>
    /// Receives a stream that begins with one good message and goes on as the test says. Whatever happens, the next stream
    /// over the same connection works and no buffer is lost.
    /// </summary>
    private static async Task<T> FailAsync<T>(Func<WebSocket, Microsoft.AspNetCore.Http.HttpContext, Task> talk, ApiClientOptions? options = null)
        where T : ApiException
    {
        int calls = 0;
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StreamingAsync(async (socket, context) =>
        {
            await socket.SendAsync("""{"id":"1"}""");
            if (Interlocked.Increment(ref calls) == 1)
            {
                // A connection that is reset takes along what the client has not yet read.
                await arrived.Task.WaitAsync(context.RequestAborted);
                try
                {
                    await talk(socket, context);
                }
                finally
                {
                    ended.SetResult();
                }
            }
        });
        ApiConnection connection = server.Connect(options);
        var received = new List<Note>();
        using var buffers = new PooledBuffers();

        var failure = await Assert.ThrowsAsync<T>(async () =>
        {
            await foreach (Note note in connection.NotesAsync())
            {
                received.Add(note);
                arrived.SetResult();
            }
        });

        Assert.Equal("1", Assert.Single(received).Id);
        Assert.Single(await connection.NotesAsync().ToListAsync());
        Assert.Equal(0, buffers.Missing);
        await ended.Task.WaitAsync(Patience.Limit);
        return failure;
    }
}
