using System.Net;
using System.Net.WebSockets;
using PiecesGen.Testing;
using SentNote = System.Collections.Generic.Dictionary<string, string>;

namespace PiecesGen.Runtime.Tests.Streaming;

/// <summary>A handler of tests opens streams in memory: the client connects as it does to a server.</summary>
public sealed class StreamServiceTests : IDisposable
{
    private readonly Notes _docs = new();
    private readonly HttpClient _http;
    private readonly ApiConnection _connection;

    public StreamServiceTests()
    {
        _http = new HttpClient(_docs, disposeHandler: false);
        _connection = new ApiConnection(_http, new Uri("http://docs.example"), null);
    }

    [Fact]
    public async Task A_stream_sends_the_smallest_sample_and_closes_normally_unless_a_test_asks_for_more()
    {
        Assert.Equal(["id"], await IdsAsync(_connection.NotesAsync()));
        Assert.Equal("/notes/stream?key=secret", Assert.Single(_docs.Calls).Request.RequestUri!.PathAndQuery);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public async Task The_messages_of_a_test_arrive_in_their_order(int count)
    {
        string[] ids = [.. Enumerable.Range(0, count).Select(static number => $"{number}")];
        new StreamStub<SentNote>(_docs, "notes_stream").Respond([.. ids.Select(Message)]);

        Assert.Equal(ids, await IdsAsync(_connection.NotesAsync()));
        Assert.Equal(ids, await IdsAsync(_connection.NotesAsync()));
    }

    [Fact]
    public async Task A_message_that_is_larger_than_every_buffer_arrives_whole_in_both_directions()
    {
        string large = new('ä', 100_000);
        new SessionStub<SentNote, SentNote>(_docs, "notes_stream").Respond(async service =>
        {
            await foreach (SentNote note in service.ReceiveAsync())
            {
                await service.SendAsync(note);
            }
        });

        await using ApiSession<Note, Note> session = await _connection.OpenNotesAsync();
        await session.SendAsync(new Note { Id = large });
        await session.CompleteAsync();

        Assert.Equal([large], await IdsAsync(session.ReceiveAsync()));
    }

    [Fact]
    public async Task What_the_client_has_sent_is_recorded_when_its_sending_ends_whether_or_not_somebody_receives()
    {
        var stub = new SessionStub<SentNote, SentNote>(_docs, "notes_stream");
        stub.Respond(Message("hello"));

        await using (ApiSession<Note, Note> session = await _connection.OpenNotesAsync())
        {
            await session.SendAsync(new Note { Id = "one" });
            Assert.Equal(["""{"id":"one"}"""], stub.Calls.Single().Messages.Select(message => message.Text));
            Assert.Equal(["hello"], await IdsAsync(session.ReceiveAsync()));
            await session.SendAsync(new Note { Id = "two" });
        }

        Assert.Equal(["""{"id":"one"}""", """{"id":"two"}"""], stub.Calls.Single().Messages.Select(message => message.Text));
    }

    [Fact]
    public async Task A_function_speaks_both_ways_and_goes_on_when_the_client_sends_nothing_more()
    {
        new SessionStub<SentNote, SentNote>(_docs, "notes_stream").Respond(async service =>
        {
            int count = 0;
            await foreach (SentNote note in service.ReceiveAsync())
            {
                count++;
                await service.SendAsync(Message($"re: {note["id"]}"));
                if (count == 1)
                {
                    break;
                }
            }

            await foreach (SentNote note in service.ReceiveAsync())
            {
                count++;
            }

            await service.SendAsync(Message($"{count} in all"));
        });

        await using ApiSession<Note, Note> session = await _connection.OpenNotesAsync();
        await session.SendAsync(new Note { Id = "a" });
        await session.SendAsync(new Note { Id = "b" });
        await session.CompleteAsync();

        Assert.Equal(["re: a", "2 in all"], await IdsAsync(session.ReceiveAsync()));
    }

    [Fact]
    public async Task A_service_that_never_ends_is_left_as_soon_as_the_loop_is()
    {
        var left = new TaskCompletionSource<Exception>();
        new StreamStub<SentNote>(_docs, "notes_stream").Respond(async service =>
        {
            try
            {
                while (true)
                {
                    await service.SendAsync(Message("more"));
                }
            }
            catch (WebSocketException gone)
            {
                left.SetResult(gone);
            }
        });

        await foreach (Note note in _connection.NotesAsync())
        {
            break;
        }

        Assert.IsType<WebSocketException>(await left.Task.WaitAsync(Patience.Limit));
    }

    [Fact]
    public async Task A_service_may_close_with_another_status()
    {
        new StreamStub<SentNote>(_docs, "notes_stream").Respond(async service =>
        {
            await service.SendAsync(Message("first"));
            await service.CloseAsync(WebSocketCloseStatus.InternalServerError, "out of ink");
        });

        var received = new List<string>();
        ApiConnectionException closed = await Assert.ThrowsAsync<ApiConnectionException>(async () =>
        {
            await foreach (Note note in _connection.NotesAsync())
            {
                received.Add(note.Id);
            }
        });

        Assert.Equal(["first"], received);
        Assert.Equal((WebSocketCloseStatus.InternalServerError, "out of ink"), (closed.CloseStatus, closed.CloseReason));
    }

    [Fact]
    public async Task What_a_function_throws_breaks_the_connection_and_is_the_cause()
    {
        var unplugged = new IOException("The cable is unplugged.");
        new StreamStub<SentNote>(_docs, "notes_stream").Respond(async service =>
        {
            await service.SendAsync(Message("first"));
            throw unplugged;
        });

        ApiConnectionException broken = await Assert.ThrowsAsync<ApiConnectionException>(() => _connection.NotesAsync().ToListAsync());

        Assert.Same(unplugged, broken.GetBaseException());
    }

    [Fact]
    public async Task A_service_may_send_what_no_page_documents()
    {
        new StreamStub<SentNote>(_docs, "notes_stream").Respond(service => service.SendTextAsync("{\"id\":"));

        await Assert.ThrowsAsync<ApiPayloadException>(() => _connection.NotesAsync().ToListAsync());
    }

    [Fact]
    public async Task A_stream_is_refused_with_a_documented_failure_or_any_other()
    {
        var stub = new StreamStub<SentNote>(_docs, "notes_stream");
        stub.Respond(HttpStatusCode.TooManyRequests);
        ApiResponseException documented = await Assert.ThrowsAsync<ApiResponseException>(() => _connection.NotesAsync().ToListAsync());
        stub.Respond(HttpStatusCode.ServiceUnavailable, "Starting up.", "text/plain");
        ApiResponseException other = await Assert.ThrowsAsync<ApiResponseException>(() => _connection.NotesAsync().ToListAsync());

        Assert.Equal((HttpStatusCode.TooManyRequests, "Slow down."), (documented.StatusCode, documented.Text));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Starting up."), (other.StatusCode, other.Text));
    }

    [Fact]
    public async Task A_value_by_name_is_the_only_message()
    {
        _docs.Respond("GET /notes/stream", Message("by name"));

        Assert.Equal(["by name"], await IdsAsync(_connection.NotesAsync()));
    }

    [Fact]
    public async Task Text_is_sent_and_received_as_it_is_where_the_docs_say_that_it_is_no_JSON()
    {
        var stub = new SessionStub<string, string>(_docs, "texts", isText: true);
        stub.Respond(async service =>
        {
            await foreach (string text in service.ReceiveAsync())
            {
                await service.SendAsync(text + "!");
            }
        });

        await using ApiSession<string, string> session = await _connection.OpenAsync<string, string>(
            new ApiRequest(Texts, "/texts"), static text => RequestContent.Text(text, "text/plain"), static message => message.ReadText(), default);
        await session.SendAsync("\"hi\"");
        await session.CompleteAsync();

        Assert.Equal(["\"hi\"!"], await session.ReceiveAsync().ToListAsync());
    }

    [Fact]
    public async Task Bytes_are_sent_and_received_as_they_are()
    {
        byte[] bytes = [0, 255, 7];
        new SessionStub<byte[], byte[]>(_docs, "texts").Respond(async service =>
        {
            await foreach (byte[] received in service.ReceiveAsync())
            {
                await service.SendAsync(received);
            }
        });

        await using ApiSession<ApiFile, byte[]> session = await _connection.OpenAsync<ApiFile, byte[]>(
            new ApiRequest(Texts, "/texts"), static sent => RequestContent.File(sent, "application/octet-stream"), static message => message.ReadBytes(), default);
        await session.SendAsync(ApiFile.FromBytes(bytes));
        await session.CompleteAsync();

        Assert.Equal(bytes, Assert.Single(await session.ReceiveAsync().ToListAsync()));
    }

    [Fact]
    public async Task A_request_that_opens_no_stream_fails_the_test_that_sends_it()
    {
        new StreamStub<SentNote>(_docs, "notes_stream").Respond();

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _http.GetAsync("http://docs.example/notes/stream"));

        Assert.StartsWith("'notes_stream' is a stream over a WebSocket", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_a_message_that_never_comes()
    {
        var never = new TaskCompletionSource();
        new StreamStub<SentNote>(_docs, "notes_stream").Respond(service => never.Task);
        using var cancellation = new CancellationTokenSource();

        Task<List<Note>> receiving = _connection.NotesAsync(cancellation.Token).ToListAsync();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receiving);
    }

    public void Dispose()
    {
        _http.Dispose();
        _docs.Dispose();
    }

    private static SentNote Message(string id) => new() { ["id"] = id };

    private static async Task<IEnumerable<string>> IdsAsync(IAsyncEnumerable<Note> notes) => (await notes.ToListAsync()).Select(static note => note.Id);

    private static ApiOperation Texts { get; } = new("texts", "GET", "/texts", "text/plain", new DocumentedStatus(200, "OK")) { IsStream = true };

    private sealed class Notes : DocumentedApiHandler
    {
        public Notes()
            : base(
                null,
                new DocumentedOperation(
                    "Notes", "notes_stream", "GET", "/notes/stream", new DocumentedResponse(200, "application/json", """{"id":"id"}"""), new DocumentedResponse(429, "text/plain", "Slow down.")),
                new DocumentedOperation("Notes", "texts", "GET", "/texts", new DocumentedResponse(200, "text/plain", "text")))
        {
        }
    }
}
