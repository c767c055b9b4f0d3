using System.Net;

namespace PiecesGen.Runtime.Tests;

public sealed class ApiStreamTests
{
    private static readonly ApiOperation s_download = new(
        "download",
        "GET",
        "/files/{file}",
        "application/octet-stream",
        new DocumentedStatus(200, "OK", isStreamed: true),
        new DocumentedStatus(404, "No such file."));

    [Fact]
    public async Task A_binary_response_is_handed_over_before_it_is_complete()
    {
        var mayGoOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "image/png; q=1";
            context.Response.ContentLength = 4;
            context.Response.Headers.ContentDisposition = "attachment; filename=\"photo.png\"";
            context.Response.Headers["X-Page"] = "7";
            await context.Response.Body.WriteAsync(new byte[] { 1, 2 });
            await mayGoOn.Task.WaitAsync(context.RequestAborted);
            await context.Response.Body.WriteAsync(new byte[] { 3, 4 });
        });

        await using ApiStream stream = await DownloadAsync(server.Connect());
        byte[] first = new byte[2];
        await stream.ReadExactlyAsync(first);
        mayGoOn.SetResult();
        using var rest = new MemoryStream();
        await stream.CopyToAsync(rest);

        Assert.Equal([1, 2], first);
        Assert.Equal([3, 4], rest.ToArray());
        Assert.Equal(("image/png", "photo.png", 4L), (stream.MediaType, stream.FileName, stream.ContentLength!.Value));
        Assert.Equal("7", stream.Headers.GetFirst("x-page"));
        Assert.Equal(0, await stream.ReadAsync(first));
    }

    [Fact]
    public async Task In_the_response_style_it_is_the_value_of_its_case()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/zip", [1, 2, 3]);

        Responses<Ok<ApiStream>, NotFound<string>> response = await server.Connect().SendAsync(new ApiRequest(s_download, "/files/1"), Read, default);

        Assert.True(response.TryGet(out Ok<ApiStream>? ok));
        await using ApiStream stream = ok.Value;
        Assert.Equal([1, 2, 3], await BytesOfAsync(stream));
        Assert.Equal("application/zip", ok.Headers.GetFirst("Content-Type"));
    }

    [Fact]
    public async Task A_failure_of_such_an_operation_is_read_whole()
    {
        await using var server = await LoopbackServer.RespondingAsync(404, "text/plain", "gone fishing");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => DownloadAsync(server.Connect()));
        var response = await server.Connect().SendAsync(new ApiRequest(s_download, "/files/1"), Read, default);

        Assert.Equal("gone fishing", failure.Text);
        Assert.True(response.TryGet(out NotFound<string>? notFound));
        Assert.Equal("gone fishing", notFound.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task An_empty_response_is_an_empty_stream(int writes)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            for (int i = 0; i < writes; i++)
            {
                await context.Response.Body.FlushAsync();
            }
        });

        await using ApiStream stream = await DownloadAsync(server.Connect());

        Assert.Empty(await BytesOfAsync(stream));
    }

    [Fact]
    public async Task The_largest_response_is_no_limit_for_a_stream_but_is_for_its_failures()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/files/1" ? 200 : 404;
            return context.Response.Body.WriteAsync(new byte[1000]).AsTask();
        });
        var connection = server.Connect(new() { MaxResponseBytes = 10 });

        await using ApiStream stream = await DownloadAsync(connection);

        Assert.Equal(1000, (await BytesOfAsync(stream)).Length);
        await Assert.ThrowsAsync<ApiPayloadException>(() => DownloadAsync(connection, "/files/2"));
    }

    [Fact]
    public async Task The_time_limit_ends_with_the_headers_and_reads_take_the_callers_token()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Response.Body.WriteAsync(new byte[1]);
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await using ApiStream stream = await DownloadAsync(server.Connect(new() { Timeout = Patience.Limit }));
        byte[] buffer = new byte[10];
        using var cancellation = new CancellationTokenSource();

        Assert.Equal(1, await stream.ReadAsync(buffer));
        Task<int> read = stream.ReadAsync(buffer, cancellation.Token).AsTask();
        await cancellation.CancelAsync();

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_breaks_while_the_stream_is_read_says_how_far_it_came(bool isAsync)
    {
        var hasArrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            await hasArrived.Task.WaitAsync(context.RequestAborted);
            context.Abort();
        });
        await using ApiStream stream = await DownloadAsync(server.Connect());
        await stream.ReadExactlyAsync(new byte[10]);
        hasArrived.SetResult();
        using var copy = new MemoryStream();

        var failure = isAsync
            ? await Assert.ThrowsAsync<ApiConnectionException>(() => stream.CopyToAsync(copy))
            : Assert.Throws<ApiConnectionException>(() => stream.CopyTo(copy));

        Assert.Contains("download returned 200 OK, but the connection broke after 10 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Equal(new Uri(server.Address, "/files/1"), failure.RequestUri);
    }

    [Theory]
    [InlineData("disposed")]
    [InlineData("read")]
    [InlineData("left by the reader")]
    public async Task The_only_connection_is_free_again_once_the_stream_is(string end)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, null, new byte[3_000_000]);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1 };
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, server.Address, null);

        switch (end)
        {
            case "disposed":
                await (await DownloadAsync(connection)).DisposeAsync();
                break;
            case "read":
                await (await DownloadAsync(connection)).CopyToAsync(Stream.Null);
                break;
            default:
                await Assert.ThrowsAsync<NotSupportedException>(() => connection.SendAsync<int>(
                    new ApiRequest(s_download, "/files/1"), static _ => throw new NotSupportedException(), default));
                break;
        }

        await using ApiStream next = await DownloadAsync(connection);
        Assert.Equal(3_000_000, next.ContentLength);
    }

    [Fact]
    public async Task After_its_disposal_nothing_is_read()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, null, new byte[10]);
        ApiStream stream = await DownloadAsync(server.Connect());
        await stream.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await stream.ReadExactlyAsync(new byte[1]));
    }

    [Theory]
    [InlineData("attachment", null)]
    [InlineData("attachment; filename=plain.txt", "plain.txt")]
    [InlineData("attachment; filename=\"a b.txt\"", "a b.txt")]
    [InlineData("attachment; filename=\"say \\\"hi\\\".txt\"", "say \"hi\".txt")]
    [InlineData("inline; filename=\"naive.txt\"; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.txt", "naïve €.txt")]
    [InlineData("attachment; filename*=iso-8859-1'en'%A3%20rates", "£ rates")]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\Users\\\\a.txt\"", "a.txt")]
    [InlineData("attachment; filename=\"C:a.txt\"", "a.txt")]
    [InlineData("attachment; filename*=UTF-8''..%2F..%5Ca%00b%0A.txt", "ab.txt")]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment; filename=\"folder/\"", null)]
    [InlineData("attachment; filename=\"\"", null)]
    [InlineData("=?", null)]
    public void The_suggested_file_name_is_safe_to_put_after_a_folder(string contentDisposition, string? name) =>
        Assert.Equal(name, SuggestedFileName.In(contentDisposition));

    [Fact]
    public async Task One_can_be_made_by_hand()
    {
        using var body = new MemoryStream([1]);
        await using var stream = new ApiStream(body, "image/png", "a.png");

        Assert.Equal([1], await BytesOfAsync(stream));
        Assert.Equal(("image/png", "a.png"), (stream.MediaType, stream.FileName));
        Assert.Throws<ArgumentNullException>("body", () => new ApiStream(null!));
    }

    private static Responses<Ok<ApiStream>, NotFound<string>> Read(ReceivedResponse response) => response.StatusCode switch
    {
        200 => new Ok<ApiStream>(response.ReadStream(), response),
        404 => new NotFound<string>(response.ReadText(), response),
        _ => response.ToUndocumented(),
    };

    private static Task<ApiStream> DownloadAsync(ApiConnection connection, string path = "/files/1") => connection.SendAsync(
        new ApiRequest(s_download, path),
        static response => response.StatusCode == (int)HttpStatusCode.OK ? response.ReadStream() : throw response.ToException(),
        default);

    private static async Task<byte[]> BytesOfAsync(ApiStream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
