using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class CredentialTests
{
    private static readonly ApiOperation s_secured = new("secured", "GET", "/x", null, new DocumentedStatus(200, "OK")) { SecuritySchemes = ["key", "other"] };
    private static readonly ApiOperation s_open = new("open", "GET", "/x", null, new DocumentedStatus(200, "OK"));

    [Fact]
    public async Task An_API_key_goes_into_its_header() =>
        Assert.Equal("Header X-Key: k1", await SentAsync(Credential.InHeader("key", "X-Key", Giving("k1"))));

    [Theory]
    [InlineData("/x", "/x?api%20key=a%2Fb%26c")]
    [InlineData("/x?y=1", "/x?y=1&api%20key=a%2Fb%26c")]
    public async Task An_API_key_goes_into_the_query_escaped_once(string target, string expected) =>
        Assert.Equal(expected, await SentAsync(Credential.InQuery("key", "api key", Giving("a/b&c")), new ApiRequest(s_secured, target)));

    [Fact]
    public async Task An_API_key_joins_the_other_cookies()
    {
        var headers = new RequestHeaders();
        headers.AppendCookie("theme", "dark");

        Assert.Equal(
            "Header Cookie: theme=dark; session=a%3Bb",
            await SentAsync(Credential.InCookie("key", "session", Giving("a;b")), new ApiRequest(s_secured, "/x", headers: headers)));
    }

    [Fact]
    public async Task A_token_is_a_bearer() =>
        Assert.Equal("Header Authorization: Bearer t0k3n", await SentAsync(Credential.Bearer("key", Giving("t0k3n"))));

    [Fact]
    public async Task User_and_password_are_sent_in_UTF_8()
    {
        string sent = await SentAsync(Credential.Basic("key", (_, _) => new(new NetworkCredential("Jürgen", "pä:ss"))));

        Assert.StartsWith("Header Authorization: Basic ", sent, StringComparison.Ordinal);
        Assert.Equal("Jürgen:pä:ss", Encoding.UTF8.GetString(Convert.FromBase64String(sent.Split(' ')[^1])));
    }

    [Fact]
    public async Task A_user_name_with_a_colon_cannot_be_sent() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => SentAsync(Credential.Basic("key", (_, _) => new(new NetworkCredential("a:b", "c")))));

    [Fact]
    public async Task Null_sends_nothing()
    {
        Assert.Equal("/x", await SentAsync(Credential.InQuery("key", "key", Giving(null))));
        Assert.Equal("/x", await SentAsync(Credential.Bearer("key", Giving(null))));
        Assert.Equal("/x", await SentAsync(Credential.Basic("key", (_, _) => new((NetworkCredential?)null))));
    }

    [Fact]
    public async Task It_goes_only_where_the_page_lists_its_scheme_and_the_provider_is_not_even_asked_elsewhere()
    {
        int asked = 0;
        CredentialProvider<string> counting = (_, _) => new($"key {++asked}");

        Assert.Equal("/x", await SentAsync(Credential.InHeader("key", "X-Key", counting), new ApiRequest(s_open, "/x")));
        Assert.Equal("/x", await SentAsync(Credential.InHeader("third", "X-Key", counting)));
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task By_option_it_goes_everywhere()
    {
        var options = new Options(Credential.InHeader("key", "X-Key", Giving("k1"))) { AuthorizeAllOperations = true };

        Assert.Equal("Header X-Key: k1", await SentAsync(options, new ApiRequest(s_open, "/x")));
    }

    [Fact]
    public async Task The_provider_knows_the_operation_and_is_asked_for_every_call()
    {
        List<ApiOperation> asked = [];
        var options = new Options(Credential.Bearer("key", (operation, _) =>
        {
            asked.Add(operation);
            return new("t");
        }));

        await SentAsync(options, new ApiRequest(s_secured, "/x"));
        await SentAsync(options, new ApiRequest(s_secured, "/x"));

        Assert.Equal([s_secured, s_secured], asked);
    }

    [Fact]
    public async Task Of_two_for_one_header_the_first_is_sent_and_the_second_where_there_is_no_first()
    {
        Credential[] both = [Credential.Bearer("key", Giving("t")), Credential.Basic("other", (_, _) => new(new NetworkCredential("a", "b")))];
        Credential[] second = [Credential.Bearer("key", Giving(null)), both[1]];

        Assert.Equal("Header Authorization: Bearer t", await SentAsync(new Options(both), new ApiRequest(s_secured, "/x")));
        Assert.Equal("Header Authorization: Basic YTpi", await SentAsync(new Options(second), new ApiRequest(s_secured, "/x")));
    }

    [Fact]
    public async Task A_header_that_the_call_sets_itself_stays()
    {
        var headers = new RequestHeaders();
        headers.Append("x-key", "mine");

        Assert.Equal(
            "Header x-key: mine",
            await SentAsync(Credential.InHeader("key", "X-Key", Giving("k1")), new ApiRequest(s_secured, "/x", headers: headers)));
    }

    [Theory]
    [InlineData("a\r\nX-Admin: 1")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    public async Task Line_breaks_are_refused_and_not_quoted(string key)
    {
        foreach (Credential credential in new[] { Credential.InHeader("key", "X-Key", Giving(key)), Credential.Bearer("key", Giving(key)) })
        {
            var failure = await Assert.ThrowsAsync<ArgumentException>(() => SentAsync(credential));

            Assert.DoesNotContain(key, failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_the_provider_throws_the_call_throws_and_nothing_is_sent()
    {
        Exception[] failures = [new InvalidOperationException("no key"), new HttpRequestException("token server"), new OperationCanceledException("mine")];
        foreach (Exception mine in failures)
        {
            Assert.Same(mine, await Assert.ThrowsAnyAsync<Exception>(() => SentAsync(Credential.Bearer("key", (_, _) => throw mine))));
            Assert.Same(mine, await Assert.ThrowsAnyAsync<Exception>(() => SentAsync(Credential.Bearer("key", (_, _) => ValueTask.FromException<string?>(mine)))));
        }
    }

    [Fact]
    public async Task Waiting_for_a_credential_counts_towards_the_limit()
    {
        var options = new Options(Credential.Bearer("key", Waiting)) { Timeout = TimeSpan.FromMilliseconds(50) };

        var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => SentAsync(options, new ApiRequest(s_secured, "/x")));

        Assert.Contains("no credential came, and nothing was sent, within 00:00:00.0500000 (ApiClientOptions.Timeout)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_caller_can_cancel_while_a_credential_is_waited_for()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        var options = new Options(Credential.Bearer("key", (operation, cancellationToken) =>
        {
            asked.SetResult();
            return Waiting(operation, cancellationToken);
        }));
        Task<string> call = new ApiConnection(new Uri("http://127.0.0.1:9"), options)
            .SendAsync(new ApiRequest(s_secured, "/x"), static response => response.ReadText(), cancellation.Token);

        await asked.Task;
        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, stopped.CancellationToken);
    }

    [Fact]
    public async Task Exceptions_do_not_show_a_credential_in_the_query()
    {
        var connection = new ApiConnection(new Uri("http://127.0.0.1:9"), new Options(Credential.InQuery("key", "key", Giving("s3cret"))));

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(
            () => connection.SendAsync(new ApiRequest(s_secured, "/x?y=1"), static response => response.ReadText(), CancellationToken.None));

        Assert.Equal(new Uri("http://127.0.0.1:9/x?y=1"), failure.RequestUri);
        Assert.DoesNotContain("s3cret", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Our_transports_carry_no_credential_to_where_they_are_redirected(bool isDefaultHandler)
    {
        var leaked = new List<string>();
        await using var elsewhere = await LoopbackServer.StartAsync(context =>
        {
            leaked.Add(context.Request.Headers.Authorization.ToString());
            return Task.CompletedTask;
        });
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.Address.ToString());
            return Task.CompletedTask;
        });

        int status = await server.Connect(new Options(Credential.Bearer("key", Giving("t"))) { UseDefaultHandler = isDefaultHandler })
            .SendAsync(new ApiRequest(s_secured, "/x"), static response => response.StatusCode, CancellationToken.None);

        Assert.Equal(302, status);
        Assert.Empty(leaked);
    }

    [Fact]
    public async Task Over_the_callers_client_it_is_sent_too()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(context.Request.Headers.Authorization.ToString()));
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "default");
        var connection = new ApiConnection(client, null, new Options(Credential.Bearer("key", Giving("t"))));

        Assert.Equal("Bearer t", await connection.SendAsync(new ApiRequest(s_secured, "/x"), static response => response.ReadText(), default));
    }

    [Fact]
    public async Task Without_a_provider_it_costs_nothing()
    {
        using var allocations = new Allocations();
        var without = new Options(Credential.Bearer("key", null)) { AuthorizeAllOperations = true };
        var with = new Options(Credential.Bearer("key", Giving("t"))) { AuthorizeAllOperations = true };

        long plain = await Allocations.OfAsync(allocations.Connect(new ApiClientOptions()));

        Assert.Equal(plain, await Allocations.OfAsync(allocations.Connect(without)));
        Assert.True(await Allocations.OfAsync(allocations.Connect(with)) > plain);
    }

    private static CredentialProvider<string> Giving(string? value) => (_, _) => new(value);

    private static async ValueTask<string?> Waiting(ApiOperation operation, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }

    private static Task<string> SentAsync(Credential credential, ApiRequest? request = null) =>
        SentAsync(new Options(credential), request ?? new ApiRequest(s_secured, "/x"));

    /// <summary>Where and how the credential arrived: the header, or the request's target if there is none.</summary>
    private static async Task<string> SentAsync(ApiClientOptions options, ApiRequest request)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            string headers = string.Join('\n', context.Request.Headers
                .Where(header => header.Key is not ("Host" or "traceparent"))
                .Select(header => $"Header {header.Key}: {header.Value}"));
            return context.Response.WriteAsync(headers.Length > 0 ? headers : LoopbackServer.RawTarget(context));
        });
        return await server.Connect(options).SendAsync(request, static response => response.ReadText(), CancellationToken.None);
    }

    private sealed class Options(params Credential[] credentials) : ApiClientOptions
    {
        protected override IReadOnlyList<Credential> GetCredentials() => credentials;
    }
}
