using System.Net;
using System.Net.Http.Headers;

namespace PiecesGen.Runtime.Tests;

/// <summary>
/// What a call allocates beyond the same call made by hand over the same HttpClient, whose handler answers from memory: no
/// sockets, no clock, the same on every machine. The records are those of a debug build on a 64-bit machine, in which each state
/// machine is an object of its own; a release build allocates less. Whoever raises one says in docs/performance.md what for.
/// </summary>
public sealed class CallAllocationTests : IDisposable
{
    private const string Id = "6f6b1c39-52a5-4e2b-a8b7-5c0a2c0c8f56";

    private static readonly Uri s_address = new("http://localhost/");
    private static readonly ApiOperation s_create = new("create", "POST", "/notes/create", "application/json, text/plain", new DocumentedStatus(200, "OK"));
    private static readonly ApiOperation s_delete = new("delete", "POST", "/notes/{note}/delete", "text/plain", new DocumentedStatus(204, "No Content"));
    private static readonly Note s_note = new() { Id = Id };

    private readonly MemoryHandler _handler = new();
    private readonly HttpClient _client;
    private readonly ApiConnection _connection;

    public CallAllocationTests()
    {
        _client = new HttpClient(_handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        _connection = new ApiConnection(_client, s_address, null);
    }

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    [Fact]
    public async Task Getting_one()
    {
        _handler.Answers(HttpStatusCode.OK, "application/json", """{"id":"1"}""");

        await AssertAtMostAsync(1408, () => _connection.SendAsync(Snapshot.Request(Id), Snapshot.ReadValue, default), HttpMethod.Get);
    }

    [Fact]
    public async Task A_410_as_a_response()
    {
        _handler.Answers(HttpStatusCode.Gone, "text/plain; charset=utf-8", "Distribution not found.");

        await AssertAtMostAsync(1528, () => _connection.SendAsync(Snapshot.Request(Id), Snapshot.Read, default), HttpMethod.Get);
    }

    [Fact]
    public async Task A_204()
    {
        _handler.Answers(HttpStatusCode.NoContent, null, "");

        await AssertAtMostAsync(944, () => _connection.SendAsync(new ApiRequest(s_delete, "/notes/1/delete"), static _ => { }, default), HttpMethod.Post);
    }

    [Fact]
    public async Task Posting_a_model()
    {
        _handler.Answers(HttpStatusCode.OK, "application/json", """{"id":"1"}""");

        await AssertAtMostAsync(
            1456,
            () => _connection.SendAsync(new ApiRequest(s_create, "/notes/create", RequestContent.Json(s_note, Note.Write)), Snapshot.ReadValue, default),
            HttpMethod.Post);
    }

    private async Task AssertAtMostAsync(long record, Func<Task> call, HttpMethod method)
    {
        long bare = await LeastAsync(() => BareAsync(method));
        long ours = await LeastAsync(call) - bare;

        Assert.True(ours <= record, $"The call allocates {ours} bytes of its own, {record} were recorded.");
    }

    private async Task BareAsync(HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, s_address);
        using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<long> LeastAsync(Func<Task> call)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 200; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Task running = call();
            Assert.True(running.IsCompleted);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            await running;
        }

        return least;
    }

    private sealed class MemoryHandler : HttpMessageHandler
    {
        private Func<HttpResponseMessage> _answer = static () => new();

        public void Answers(HttpStatusCode status, string? mediaType, string body)
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(body);
            MediaTypeHeaderValue? type = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
            _answer = () => new HttpResponseMessage(status) { Content = new ByteArrayContent(bytes) { Headers = { ContentType = type } } };
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(_answer());
    }
}
