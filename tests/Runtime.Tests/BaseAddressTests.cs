using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class BaseAddressTests
{
    private static readonly Uri s_nowhere = new("http://127.0.0.1:9");

    [Theory]
    [InlineData("", "/distribution/1")]
    [InlineData("/", "/distribution/1")]
    [InlineData("/api", "/api/distribution/1")]
    [InlineData("/api/", "/api/distribution/1")]
    [InlineData("/api/v1//", "/api/v1/distribution/1")]
    [InlineData("/a%20b", "/a%20b/distribution/1")]
    public async Task Path_and_trailing_slash_of_the_base_address_both_work(string path, string expected)
    {
        await using var server = await EchoAsync();
        var connection = new ApiConnection(new Uri(server.Address.GetLeftPart(UriPartial.Authority) + path), null);

        Assert.Equal(expected, await connection.TextAsync());
    }

    [Fact]
    public async Task The_options_win_over_the_client_and_the_docs()
    {
        await using var server = await EchoAsync();
        using var client = new HttpClient { BaseAddress = s_nowhere };
        var connection = new ApiConnection(client, s_nowhere, new() { BaseAddress = new Uri(server.Address, "/options") });

        Assert.Equal("/options/distribution/1", await connection.TextAsync());
    }

    [Fact]
    public async Task The_options_win_over_the_docs()
    {
        await using var server = await EchoAsync();
        var connection = new ApiConnection(s_nowhere, new() { BaseAddress = new Uri(server.Address, "/options") });

        Assert.Equal("/options/distribution/1", await connection.TextAsync());
    }

    [Fact]
    public async Task The_client_wins_over_the_docs()
    {
        await using var server = await EchoAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Address, "/client") };

        Assert.Equal("/client/distribution/1", await new ApiConnection(client, s_nowhere, new()).TextAsync());
    }

    [Fact]
    public async Task The_docs_are_used_where_nobody_says_otherwise()
    {
        await using var server = await EchoAsync();
        using var client = new HttpClient();

        Assert.Equal("/docs/distribution/1", await new ApiConnection(client, new Uri(server.Address, "/docs"), null).TextAsync());
    }

    [Theory]
    [InlineData("/relative", "absolute")]
    [InlineData("ftp://localhost", "http")]
    [InlineData("http://localhost?key=1", "query")]
    [InlineData("http://localhost#top", "fragment")]
    public void Another_kind_of_address_is_refused_where_it_is_given(string address, string reason)
    {
        var options = new ApiClientOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) };

        var failure = Assert.Throws<ArgumentException>(() => new ApiConnection(s_nowhere, options));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Contains("ApiClientOptions.BaseAddress", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Docs_without_an_address_leave_it_to_the_options_or_the_client()
    {
        await using var server = await EchoAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        using var without = new HttpClient();

        Assert.Equal("/distribution/1", await new ApiConnection(null, new() { BaseAddress = server.Address }).TextAsync());
        Assert.Equal("/distribution/1", await new ApiConnection(client, null, null).TextAsync());
        var failures = new[]
        {
            Assert.Throws<ArgumentException>(() => new ApiConnection(null, null)),
            Assert.Throws<ArgumentException>(() => new ApiConnection(without, null, null)),
        };
        Assert.All(failures, failure => Assert.Contains("ApiClientOptions.BaseAddress", failure.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_operation_is_called_at_the_server_that_it_alone_has()
    {
        await using var server = await EchoAsync();
        using var client = new HttpClient();
        ApiRequest request = new(Apart(new Uri(server.Address, "/apart/")), "/things?a=1");

        Assert.Equal("/apart/things?a=1", await new ApiConnection(s_nowhere, null).SendAsync(request, static response => response.ReadText(), default));
        Assert.Equal("/apart/things?a=1", await new ApiConnection(client, s_nowhere, null).SendAsync(request, static response => response.ReadText(), default));
    }

    [Fact]
    public async Task The_callers_address_counts_for_every_operation()
    {
        await using var server = await EchoAsync();
        using var client = new HttpClient { BaseAddress = server.Address };
        ApiRequest request = new(Apart(s_nowhere), "/things");

        Assert.Equal("/things", await new ApiConnection(s_nowhere, new() { BaseAddress = server.Address }).SendAsync(request, static response => response.ReadText(), default));
        Assert.Equal("/things", await new ApiConnection(client, s_nowhere, null).SendAsync(request, static response => response.ReadText(), default));
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("http://localhost?key=1")]
    public void An_operation_has_an_address_that_paths_can_be_put_after(string address) =>
        Assert.Throws<ArgumentException>(() => Apart(new Uri(address, UriKind.RelativeOrAbsolute)));

    [Fact]
    public void The_client_must_be_there() =>
        Assert.Throws<ArgumentNullException>("httpClient", () => new ApiConnection(null!, s_nowhere, null));

    private static ApiOperation Apart(Uri address) => new("things_list", "GET", "/things", null, new DocumentedStatus(200, "OK")) { BaseAddress = address };

    private static Task<LoopbackServer> EchoAsync() =>
        LoopbackServer.StartAsync(context => context.Response.WriteAsync(WebServer.RawTarget(context)));
}
