using System.Net.WebSockets;

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>Streams in both directions.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task What_is_sent_comes_back_from_an_echo()
    {
        await using var server = await LoopbackServer.StreamingAsync(EchoAsync);
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();
        await using IAsyncEnumerator<Note> received = session.ReceiveAsync().GetAsyncEnumerator();

        foreach (string id in new[] { "ä€😀", "", new string('x', 100_000) })
        {
            await session.SendAsync(new Note { Id = id });
            Assert.True(await received.MoveNextAsync());
            Assert.Equal(id, received.Current.Id);
        }
    }

    [Fact]
    public async Task A_loop_can_be_left_and_another_goes_on_where_it_ended()
    {
        await using var server = await LoopbackServer.StreamingAsync(EchoAsync);
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();
        for (int i = 0; i < 3; i++)
        {
            await session.SendAsync(new Note { Id = $"{i}" });
        }

        await session.CompleteAsync();
        await foreach (Note first in session.ReceiveAsync())
        {
            Assert.Equal("0", first.Id);
            break;
        }

        Assert.Equal(["1", "2"], (await session.ReceiveAsync().ToListAsync()).Select(note => note.Id));
        Assert.Empty(await session.ReceiveAsync().ToListAsync());
    }

    [Fact]
    public async Task After_CompleteAsync_the_rest_is_received_and_nothing_is_sent()
    {
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            Assert.Null(await socket.ReceiveTextAsync());
            await socket.SendAsync("""{"id":"late"}""");
        });
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();

        await session.CompleteAsync();
        await session.CompleteAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => session.SendAsync(new Note { Id = "1" }));
        Assert.Equal("late", Assert.Single(await session.ReceiveAsync().ToListAsync()).Id);
    }

    [Fact]
    public async Task Tasks_that_send_at_once_take_turns()
    {
        const int Senders = 50;
        await using var server = await LoopbackServer.StreamingAsync(EchoAsync);
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();

        Task<List<Note>> receiving = session.ReceiveAsync().ToListAsync();
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(i =>
            Task.Run(() => session.SendAsync(new Note { Id = new string((char)('A' + (i % 26)), 10_000 + i) }))));
        await session.CompleteAsync();
        List<Note> received = await receiving;

        Assert.Equal(Enumerable.Range(10_000, Senders), received.Select(note => note.Id.Length).Order());
        Assert.All(received, note => Assert.Single(note.Id.Distinct()));
    }

    [Fact]
    public async Task A_second_loop_at_the_same_time_is_refused()
    {
        await using var server = await LoopbackServer.StreamingAsync(EchoAsync);
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();
        Task<List<Note>> first = session.ReceiveAsync().ToListAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => session.ReceiveAsync().ToListAsync());

        await session.CompleteAsync();
        Assert.Empty(await first);
    }

    [Fact]
    public async Task Disposing_says_good_bye_and_ends_everything()
    {
        var farewell = new TaskCompletionSource<WebSocketCloseStatus?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            try
            {
                await socket.ReceiveTextAsync();
            }
            finally
            {
                farewell.SetResult(socket.CloseStatus);
            }
        });
        ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();

        await session.DisposeAsync();
        await session.DisposeAsync();

        Assert.Equal(WebSocketCloseStatus.NormalClosure, await farewell.Task.WaitAsync(Patience.Limit));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.SendAsync(new Note { Id = "1" }));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.CompleteAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.ReceiveAsync().ToListAsync());
    }

    [Fact]
    public async Task An_unreadable_message_does_not_end_the_session()
    {
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            await socket.SendAsync("oops");
            await socket.SendAsync("""{"id":"2"}""");
        });
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => session.ReceiveAsync().ToListAsync());

        Assert.Equal("$", failure.JsonPath);
        Assert.Equal("2", Assert.Single(await session.ReceiveAsync().ToListAsync()).Id);
    }

    [Fact]
    public async Task Cancelling_a_wait_for_a_message_ends_the_session()
    {
        await using var server = await LoopbackServer.StreamingAsync(EchoAsync);
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();
        using var cancellation = new CancellationTokenSource();
        Task<List<Note>> receiving = session.ReceiveAsync(cancellation.Token).ToListAsync();
        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receiving);

        Assert.Equal(cancellation.Token, stopped.CancellationToken);
        await Assert.ThrowsAsync<ApiConnectionException>(() => session.SendAsync(new Note { Id = "1" }));
        await Assert.ThrowsAsync<ApiConnectionException>(() => session.ReceiveAsync().ToListAsync());
    }

    [Fact]
    public async Task A_cancelled_send_that_has_not_begun_leaves_the_session_open()
    {
        await using var server = await LoopbackServer.StreamingAsync(EchoAsync);
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();
        var cancelled = new CancellationToken(canceled: true);

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.SendAsync(new Note { Id = "1" }, cancelled));
        await session.SendAsync(new Note { Id = "2" });
        await session.CompleteAsync();

        Assert.Equal(cancelled, stopped.CancellationToken);
        Assert.Equal("2", Assert.Single(await session.ReceiveAsync().ToListAsync()).Id);
    }

    [Fact]
    public async Task A_service_that_goes_away_ends_sending_and_receiving()
    {
        await using var server = await LoopbackServer.StreamingAsync(async (socket, context) =>
        {
            await socket.ReceiveTextAsync();
            context.Abort();
        });
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();
        await session.SendAsync(new Note { Id = "1" });

        await Assert.ThrowsAsync<ApiConnectionException>(() => session.ReceiveAsync().ToListAsync());
        await Assert.ThrowsAsync<ApiConnectionException>(() => session.SendAsync(new Note { Id = "2" }));
    }

    [Fact]
    public async Task Text_and_bytes_are_sent_as_such()
    {
        var types = new List<WebSocketMessageType>();
        await using var server = await LoopbackServer.StreamingAsync(async (socket, _) =>
        {
            byte[] buffer = new byte[100];
            for (int i = 0; i < 3; i++)
            {
                types.Add((await socket.ReceiveAsync(new ArraySegment<byte>(buffer), CancellationToken.None)).MessageType);
            }
        });
        HttpContent[] messages =
        [
            RequestContent.Json(1L, JsonOutputExtensions.Int64, "application/merge-patch+json"),
            RequestContent.Text("ä", "text/plain"),
            RequestContent.File(ApiFile.FromBytes(new byte[] { 1, 2 }), "application/octet-stream"),
        ];

        await using ApiSession<HttpContent, string> session = await server.Connect().OpenAsync<HttpContent, string>(
            Feed.Request, static message => message, static message => message.ReadText(), CancellationToken.None);
        foreach (HttpContent message in messages)
        {
            await session.SendAsync(message);
        }

        Assert.Empty(await session.ReceiveAsync().ToListAsync());
        Assert.Equal([WebSocketMessageType.Text, WebSocketMessageType.Text, WebSocketMessageType.Binary], types);
    }

    [Fact]
    public async Task Nothing_cannot_be_sent()
    {
        await using var server = await LoopbackServer.StreamingAsync(EchoAsync);
        await using ApiSession<Note, Note> session = await server.Connect().OpenNotesAsync();

        await Assert.ThrowsAsync<ArgumentNullException>(() => session.SendAsync(null!));
    }

    private static async Task EchoAsync(WebSocket socket, Microsoft.AspNetCore.Http.HttpContext context)
    {
        while (await socket.ReceiveTextAsync() is { } text)
        {
            await socket.SendAsync(text);
        }
    }
}
