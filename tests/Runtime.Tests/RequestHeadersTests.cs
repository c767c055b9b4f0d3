using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class RequestHeadersTests
{
    private static readonly ApiOperation s_operation = new("headers", "GET", "/", null, new DocumentedStatus(200, "OK"));

    [Theory]
    [InlineData("a\rb", "line break")]
    [InlineData("a\nb", "line break")]
    [InlineData("a\r\nX-Evil: 1", "line break")]
    [InlineData("a\0b", "control character")]
    [InlineData("a\u001Bb", "control character")]
    [InlineData("a\u007F", "control character")]
    [InlineData(" a", "white space")]
    [InlineData("a\t", "white space")]
    [InlineData(" ", "white space")]
    public void A_value_that_would_not_arrive_as_given_is_an_argument_error(string value, string reason)
    {
        var headers = new RequestHeaders();

        var failure = Assert.Throws<ArgumentException>(nameof(value), () => headers.Append("X-Value", value));

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Evil", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_an_argument_error()
    {
        var headers = new RequestHeaders();

        Assert.Throws<ArgumentException>("value", () => headers.Append("X-Value", "a\uD83D"));
        Assert.Throws<ArgumentException>("value", () => headers.Append("X-Value", "\uDE00a"));
        Assert.Throws<ArgumentException>("value", () => headers.AppendCookie("session", "a\uD83D"));
    }

    [Theory]
    [InlineData("", "[]")]
    [InlineData("a\tb", "[a\tb]")]
#if !NETSTANDARD2_0
    [InlineData("ä 漢 👩‍💻", "[ä 漢 👩‍💻]")]
#endif
    [InlineData(null, "none")]
    public async Task Other_values_arrive_and_null_sends_nothing(string? value, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(
            context.Request.Headers.TryGetValue("X-Value", out var values) ? $"[{string.Join('|', values.ToArray())}]" : "none"));
        var headers = new RequestHeaders();
        headers.Append("X-Value", value);

        string arrived = await server.Connect().SendAsync(
            new ApiRequest(s_operation, "/", headers: headers), static response => response.ReadText(), default);

        Assert.Equal(expected, arrived);
    }

    [Fact]
    public async Task A_list_is_one_header_and_cookies_are_one_header()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(
            $"{context.Request.Headers["X-Values"]} / {context.Request.Headers.Cookie}"));
        var headers = new RequestHeaders();
        headers.Append("X-Values", ["a", "b"]);
        headers.Append("X-None", Array.Empty<string>());
        headers.AppendCookie("one", "1;2");
        headers.AppendCookie("two", "ä");

        string arrived = await server.Connect().SendAsync(
            new ApiRequest(s_operation, "/", headers: headers), static response => response.ReadText(), default);

        Assert.Equal("a, b / one=1%3B2; two=%C3%A4", arrived);
    }

    [Theory]
    [InlineData("")]
    [InlineData("X Value")]
    [InlineData("X-Value:")]
    [InlineData("X-Välue")]
    [InlineData("X-Value\r\nX-Evil")]
    public void A_name_that_cannot_be_sent_is_an_argument_error_where_there_is_a_value(string name)
    {
        var headers = new RequestHeaders();
        headers.Append(name, (string?)null);
        headers.AppendCookie(name, (string?)null);

        Assert.Throws<ArgumentException>(nameof(name), () => headers.Append(name, "1"));
        Assert.Throws<ArgumentException>(nameof(name), () => headers.AppendCookie(name, "1"));
    }

    [Theory]
    [InlineData("POST", true)]
    [InlineData("POST", false)]
    [InlineData("GET", false)]
    public async Task A_header_of_the_body_arrives_and_takes_the_place_of_the_bodys_own(string method, bool hasBody)
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(
            $"{context.Request.Headers.ContentType} / {context.Request.Headers.ContentLanguage}"));
        var headers = new RequestHeaders();
        headers.Append("Content-Type", "application/vnd.notes");
        headers.Append("content-language", "de");
        var operation = new ApiOperation("headers", method, "/", null, new DocumentedStatus(200, "OK"));

        string arrived = await server.Connect().SendAsync(
            new ApiRequest(operation, "/", hasBody ? RequestContent.Text("x", "text/plain") : null, headers), static response => response.ReadText(), default);

        Assert.Equal("application/vnd.notes / de", arrived);
        Assert.Equal(" / ", await server.Connect().SendAsync(new ApiRequest(operation, "/"), static response => response.ReadText(), default));
    }

    [Fact]
    public async Task An_Accept_that_the_call_sets_takes_the_place_of_the_documented_one()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            context.Response.WriteAsync(string.Join('|', context.Request.Headers.Accept.ToArray())));
        var headers = new RequestHeaders();
        headers.Append("accept", "text/plain");
        var operation = new ApiOperation("headers", "GET", "/", "application/json", new DocumentedStatus(200, "OK"));

        string arrived = await server.Connect().SendAsync(new ApiRequest(operation, "/", headers: headers), static response => response.ReadText(), default);

        Assert.Equal("text/plain", arrived);
    }
}
