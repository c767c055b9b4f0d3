using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using static PiecesGen.Runtime.Tests.SentCredentials;

namespace PiecesGen.Runtime.Tests;

/// <summary>How a credential is sent, and where it is not.</summary>
public sealed class CredentialTests
{
    [Fact]
    public async Task An_API_key_goes_into_its_header() =>
        Assert.Equal("Header X-Key: k1", await SentAsync(Credential.InHeader("key", "X-Key", Giving("k1"))));

    [Theory]
    [InlineData("/x", "/x?api%20key=a%2Fb%26c")]
    [InlineData("/x?y=1", "/x?y=1&api%20key=a%2Fb%26c")]
    public async Task An_API_key_goes_into_the_query_escaped_once(string target, string expected) =>
        Assert.Equal(expected, await SentAsync(Credential.InQuery("key", "api key", Giving("a/b&c")), new ApiRequest(Secured, target)));

    [Fact]
    public async Task An_API_key_joins_the_other_cookies()
    {
        var headers = new RequestHeaders();
        headers.AppendCookie("theme", "dark");

        Assert.Equal(
            "Header Cookie: theme=dark; session=a%3Bb",
            await SentAsync(Credential.InCookie("key", "session", Giving("a;b")), new ApiRequest(Secured, "/x", headers: headers)));
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
    public async Task By_option_it_goes_everywhere()
    {
        var options = new CredentialOptions(Credential.InHeader("key", "X-Key", Giving("k1"))) { AuthorizeAllOperations = true };

        Assert.Equal("Header X-Key: k1", await SentAsync(options, new ApiRequest(Open, "/x")));
    }

    [Fact]
    public async Task Of_two_for_one_header_the_first_is_sent_and_the_second_where_there_is_no_first()
    {
        Credential[] both = [Credential.Bearer("key", Giving("t")), Credential.Basic("other", (_, _) => new(new NetworkCredential("a", "b")))];
        Credential[] second = [Credential.Bearer("key", Giving(null)), both[1]];

        Assert.Equal("Header Authorization: Bearer t", await SentAsync(new CredentialOptions(both), new ApiRequest(Secured, "/x")));
        Assert.Equal("Header Authorization: Basic YTpi", await SentAsync(new CredentialOptions(second), new ApiRequest(Secured, "/x")));
    }

    [Fact]
    public async Task A_header_that_the_call_sets_itself_stays()
    {
        var headers = new RequestHeaders();
        headers.Append("x-key", "mine");

        Assert.Equal(
            "Header x-key: mine",
            await SentAsync(Credential.InHeader("key", "X-Key", Giving("k1")), new ApiRequest(Secured, "/x", headers: headers)));
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
    public async Task Exceptions_do_not_show_a_credential_in_the_query()
    {
        var connection = new ApiConnection(new Uri("http://127.0.0.1:9"), new CredentialOptions(Credential.InQuery("key", "key", Giving("s3cret"))));

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(
            () => connection.SendAsync(new ApiRequest(Secured, "/x?y=1"), static response => response.ReadText(), CancellationToken.None));

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

        int status = await server.Connect(new CredentialOptions(Credential.Bearer("key", Giving("t"))) { UseDefaultHandler = isDefaultHandler })
            .SendAsync(new ApiRequest(Secured, "/x"), static response => response.StatusCode, CancellationToken.None);

        Assert.Equal(302, status);
        Assert.Empty(leaked);
    }

    [Fact]
    public async Task Over_the_callers_client_it_is_sent_too()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(context.Request.Headers.Authorization.ToString()));
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "default");
        var connection = new ApiConnection(client, null, new CredentialOptions(Credential.Bearer("key", Giving("t"))));

        Assert.Equal("Bearer t", await connection.SendAsync(new ApiRequest(Secured, "/x"), static response => response.ReadText(), default));
    }
}
