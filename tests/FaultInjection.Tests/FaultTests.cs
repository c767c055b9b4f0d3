using System.Net;
using PiecesGen.Connections;
using PiecesGen.Http;

namespace PiecesGen.FaultInjection.Tests;

public sealed class FaultTests
{
    private static readonly Dictionary<string, Fault> s_faults = new[] { ConnectionFaults.All, FramingFaults.All, PayloadFaults.All }
        .SelectMany(faults => faults)
        .ToDictionary(fault => fault.Name, StringComparer.Ordinal);

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    public static TheoryData<string> FaultsWithoutCompression => [.. s_faults.Values.Where(fault => !fault.IsDecompressed).Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_ends_as_stated_and_leaves_the_only_connection_free_and_no_buffer_behind(string name)
    {
        Fault fault = s_faults[name];
        await using SocketServer server = FaultServer.Start(fault);
        using var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 1,
            AutomaticDecompression = DecompressionMethods.All,
            AllowAutoRedirect = false,
        };
        using var client = new HttpClient(handler);

        await AssertEndsAsync(fault, new ApiConnection(client, server.Address, fault.Options), new ApiConnection(client, server.Address, null));
    }

    [Theory]
    [MemberData(nameof(FaultsWithoutCompression))]
    public async Task A_fault_ends_as_stated_over_our_own_transport_too(string name)
    {
        Fault fault = s_faults[name];
        await using SocketServer server = FaultServer.Start(fault);

        await AssertEndsAsync(fault, new ApiConnection(server.Address, fault.Options), new ApiConnection(server.Address, null));
    }

    [Theory]
    [InlineData("Closes within the body", typeof(ApiConnectionException), "broke after 5 bytes")]
    [InlineData("Closes within a chunk", typeof(ApiConnectionException), "broke after 5 bytes")]
    [InlineData("Closes before the last chunk", typeof(ApiConnectionException), "broke after 5 bytes")]
    [InlineData("Sends chunks without a size", typeof(ApiConnectionException), "broke after 0 bytes")]
    [InlineData("Sends a chunk longer than its size", typeof(ApiConnectionException), "broke after")]
    [InlineData("Sends broken gzip", typeof(ApiPayloadException), "decompress")]
    [InlineData("Sends text labelled as gzip", typeof(ApiPayloadException), "decompress")]
    [InlineData("Sends 200 MB of JSON in chunks", null, "")]
    [InlineData("Sends 200 MB of JSON until it closes", null, "")]
    [InlineData("Sends a gzip bomb", null, "")]
    [InlineData("Sends no body with 200", null, "")]
    public async Task A_fault_while_a_stream_is_read_ends_as_stated_and_leaves_the_only_connection_free(string name, Type? ends, string says)
    {
        await using SocketServer server = FaultServer.Start(s_faults[name]);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1, AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, server.Address, null);

        await using (ApiStream stream = await DownloadAsync(connection))
        {
            Exception? failure = await Record.ExceptionAsync(() => stream.CopyToAsync(Stream.Null));

            Assert.Equal(ends, failure?.GetType());
            Assert.Contains(says, failure?.Message ?? "", StringComparison.Ordinal);
        }

        Assert.Equal("ok", await CallAsync(connection, "GET", "/ok"));
    }

    [Theory]
    [InlineData("Closes within the body", typeof(ApiConnectionException), "broke after 5 bytes")]
    [InlineData("Closes within a chunk", typeof(ApiConnectionException), "broke after 5 bytes")]
    [InlineData("Closes before the last chunk", typeof(ApiConnectionException), "broke after 5 bytes")]
    [InlineData("Sends chunks without a size", typeof(ApiConnectionException), "broke after 0 bytes")]
    [InlineData("Sends broken gzip", typeof(ApiPayloadException), "decompress")]
    [InlineData("Sends 200 MB of JSON in chunks", typeof(ApiPayloadException), "MaxResponseBytes")]
    [InlineData("Sends a gzip bomb", typeof(ApiPayloadException), "MaxResponseBytes")]
    [InlineData("Sends no body with 200", null, "")]
    public async Task A_fault_while_messages_are_read_ends_as_stated_and_leaves_the_only_connection_free(string name, Type? ends, string says)
    {
        await using SocketServer server = FaultServer.Start(s_faults[name]);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1, AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, server.Address, new ApiClientOptions { MaxResponseBytes = 1024 * 1024 });

        Exception? failure = await Record.ExceptionAsync(async () =>
        {
            await foreach (string message in await WatchAsync(connection))
            {
                Assert.NotEmpty(message);
            }
        });

        Assert.Equal(ends, failure?.GetType());
        Assert.Contains(says, failure?.Message ?? "", StringComparison.Ordinal);
        Assert.Equal("ok", await CallAsync(connection, "GET", "/ok"));
        await Pools.AssertNothingIsLostAsync();
    }

    [Theory]
    [InlineData("Sends 200 MB of JSON in chunks")]
    [InlineData("Sends 200 MB of JSON and says so")]
    [InlineData("Stalls within the body")]
    [InlineData("Trickles without end")]
    public async Task A_stream_that_is_left_unread_leaves_the_only_connection_free(string name)
    {
        await using SocketServer server = FaultServer.Start(s_faults[name]);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1 };
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, server.Address, null);

        await (await DownloadAsync(connection)).DisposeAsync();

        Assert.Equal("ok", await CallAsync(connection, "GET", "/ok"));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Our_own_transport_takes_no_credentials_to_another_origin_for_it_goes_nowhere(int status)
    {
        int calls = 0;
        await using SocketServer other = FaultServer.Start(new Fault("Counts", null, "", wire =>
        {
            Interlocked.Increment(ref calls);
            return wire.RespondAsync("200 OK", FaultServer.GoodBody);
        }));
        await using SocketServer server = FaultServer.Start(new Fault("Redirects", null, "", wire => wire.RespondAsync($"{status} Elsewhere\r\nLocation: {other.Address}", "")));
        var headers = new RequestHeaders();
        headers.Append("Authorization", "Bearer secret");
        headers.Append("X-Api-Key", "secret");
        headers.AppendCookie("session", "secret");
        var operation = new ApiOperation("secret", "GET", "/fault", null, new DocumentedStatus(200, "OK"));

        var failure = await Assert.ThrowsAsync<ApiResponseException>(
            () => new ApiConnection(server.Address, null).SendAsync(new ApiRequest(operation, "/fault", headers: headers), Read, CancellationToken.None));

        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Equal(other.Address.ToString(), failure.Headers.GetFirst("Location"));
        Assert.Equal(0, calls);
        Assert.Equal("ok", await CallAsync(new ApiConnection(other.Address, null), "GET", "/fault"));
        Assert.Equal(1, calls);
    }

    private static async Task AssertEndsAsync(Fault fault, ApiConnection connection, ApiConnection next)
    {
        string? value = null;
        Exception? failure = await Record.ExceptionAsync(async () => value = await CallAsync(connection, fault.Method, "/fault/{id}"));

        Assert.True(fault.Ends == failure?.GetType(), $"Expected {fault.Ends?.Name ?? "a value"}, found {failure?.ToString() ?? value}");
        Assert.Contains(fault.Says, failure?.Message ?? value, StringComparison.Ordinal);
        Assert.Equal("ok", await CallAsync(next, "GET", "/ok"));
        await Pools.AssertNothingIsLostAsync();
    }

    private static Task<string> CallAsync(ApiConnection connection, string method, string template)
    {
        var uri = new QueryBuilder(template.Split('{')[0]);
        if (template != "/ok")
        {
            uri.AppendPath("id", "1");
        }

        uri.AppendQuery("reason", "test");
        var operation = new ApiOperation("thing_snapshot", method, template, "application/json", new DocumentedStatus(200, "OK"));
        return connection.SendAsync(new ApiRequest(operation, uri.ToString()), Read, CancellationToken.None);
    }

    private static Task<ApiMessages<string>> WatchAsync(ApiConnection connection)
    {
        var operation = new ApiOperation("thing_watch", "GET", "/fault", "application/x-ndjson", new DocumentedStatus(200, "OK", isStreamed: true));
        return connection.SendAsync(
            new ApiRequest(operation, "/fault"),
            static response => ResponseMessages.ReadValues(response, static message => message.ReadJson(Thing.ReadId)),
            CancellationToken.None);
    }

    private static Task<ApiStream> DownloadAsync(ApiConnection connection)
    {
        var operation = new ApiOperation("file_download", "GET", "/fault", "*/*", new DocumentedStatus(200, "OK", isStreamed: true));
        return connection.SendAsync(new ApiRequest(operation, "/fault"), static response => response.ReadStream(), CancellationToken.None);
    }

    private static string Read(ReceivedResponse response) => response.StatusCode switch
    {
        200 => response.Operation.Method == "HEAD" ? response.ReadText() : response.ReadJson(Thing.ReadId),
        _ => throw response.ToException(),
    };
}
