using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class CallerHttpClientTests
{
    [Fact]
    public async Task It_is_neither_changed_nor_disposed()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1"}""");
        using var handler = new CountingHandler();
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(50) };
        var connection = new ApiConnection(client, server.Address, new() { Timeout = TimeSpan.FromSeconds(70) });

        await connection.SnapshotAsync();
        await connection.SnapshotAsync();

        Assert.Equal(2, handler.Calls);
        Assert.False(handler.IsDisposed);
        Assert.Null(client.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(50), client.Timeout);
        Assert.Empty(client.DefaultRequestHeaders);
    }

    [Fact]
    public async Task The_request_and_its_body_are_disposed_even_if_it_was_never_sent()
    {
        using var content = new DisposalContent();
        var connection = new ApiConnection(new Uri("http://localhost"), null);
        var request = new ApiRequest(Snapshot.Operation, "/", content);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => connection.SendAsync(request, Snapshot.ReadValue, new CancellationToken(canceled: true)));

        Assert.True(content.IsDisposed);
    }

    [Fact]
    public async Task A_body_that_a_handler_has_to_wait_for_is_waited_for()
    {
        using var handler = new AwaitedHandler();
        using var client = new HttpClient(handler);

        Assert.Equal("late", await new ApiConnection(client, new Uri("http://localhost"), null).TextAsync());
    }

    [Fact]
    public async Task The_limit_counts_bytes_after_decompression()
    {
        byte[] bomb = Gzip(new byte[1_000_000]);
        Assert.True(bomb.Length < 5000);
        await using var server = await ServeGzipAsync(bomb);
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, server.Address, new() { MaxResponseBytes = 5000 });

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => connection.TextAsync());

        Assert.Contains("ApiClientOptions.MaxResponseBytes", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_cannot_be_decompressed_is_a_payload_error()
    {
        byte[] broken = Gzip("""{"id":"1"}"""u8.ToArray());
        broken[12] ^= 0xFF;
        await using var server = await ServeGzipAsync(broken);
        using var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => new ApiConnection(client, server.Address, null).SnapshotAsync());

        Assert.Contains("decompress", failure.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
    }

    [Fact]
    public async Task What_a_handler_throws_on_its_own_account_passes_through()
    {
        using var handler = new CountingHandler { Failure = new NotSupportedException("mine") };
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("http://localhost"), null);

        Assert.Same(handler.Failure, await Assert.ThrowsAsync<NotSupportedException>(() => connection.SnapshotAsync()));
    }

    [Fact]
    public async Task Its_handlers_see_the_operation()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1"}""");
        using var handler = new CountingHandler();
        using var client = new HttpClient(handler);

        await new ApiConnection(client, server.Address, null).SnapshotAsync();

        Assert.Same(Snapshot.Operation, handler.LastOperation);
    }

#if !NETSTANDARD2_0
    [Fact]
    public async Task Its_default_headers_and_version_are_sent()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            context.Response.WriteAsync($"{context.Request.Headers["X-Application"]} {context.Request.Headers.Accept}"));
        using var handler = new CountingHandler();
        using var client = new HttpClient(handler) { DefaultRequestVersion = HttpVersion.Version10 };
        client.DefaultRequestHeaders.Add("X-Application", "tests");
        client.DefaultRequestHeaders.Accept.ParseAdd("image/png");

        Assert.Equal("tests application/json, text/plain", await new ApiConnection(client, server.Address, null).TextAsync());
        Assert.Equal(HttpVersion.Version10, handler.LastVersion);
    }

    [Fact]
    public async Task CancelPendingRequests_is_no_cancellation_by_the_caller()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var handler = new CountingHandler();
        using var client = new HttpClient(handler);
        Task<Note> call = new ApiConnection(client, server.Address, null).SnapshotAsync();
        client.CancelPendingRequests();

        await Assert.ThrowsAsync<ApiConnectionException>(() => call);
    }
#endif

    private static Task<LoopbackServer> ServeGzipAsync(byte[] body) => LoopbackServer.StartAsync(async context =>
    {
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(body);
    });

    private static byte[] Gzip(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }

    private sealed class CountingHandler : DelegatingHandler
    {
        public CountingHandler()
        {
            InnerHandler = new SocketsHttpHandler();
        }

        public int Calls { get; private set; }

        public bool IsDisposed { get; private set; }

        public Version? LastVersion { get; private set; }

        public ApiOperation? LastOperation { get; private set; }

        public Exception? Failure { get; init; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            LastVersion = request.Version;
            LastOperation = request.Options.Select(option => option.Value).OfType<ApiOperation>().SingleOrDefault();
            return Failure is null ? base.SendAsync(request, cancellationToken) : throw Failure;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class DisposalContent() : ByteArrayContent([1])
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }

    private sealed class AwaitedHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new AwaitedContent() });
    }

    private sealed class AwaitedContent : HttpContent
    {
        protected override async Task<Stream> CreateContentReadStreamAsync()
        {
            await Task.Yield();
            return new MemoryStream("late"u8.ToArray());
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new NotSupportedException();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
