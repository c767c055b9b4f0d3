using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class EscapingOverTheWireTests
{
    private static readonly ApiOperation s_operation = new("echo", "GET", "/echo/{value}", null, new DocumentedStatus(200, "OK"));

    // No "\0": Kestrel refuses %00 in a path, whoever sends it.
    public static TheoryData<string> Values =>
    [
        "plain", "a b", "a/b", "/", "//", "\\", "a\\b", "%", "%2F", "%2e%2e", "...", "../..", "..\\..", ";", "a;b", ":", "@", "?", "#", "&", "=", "+",
        "'\"<>|{}^`", "ä", "İı", "漢字", "👩‍💻", "\t\r\n", "\u2028", "\uFEFF", "e\u0301", "~", "!*'()", ".hidden", "end.", "~/.ssh",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_path_value_arrives_as_sent(string value)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            context.Response.WriteAsync(WebServer.RawTarget(context)));
        var uri = new QueryBuilder("/echo/");
        uri.AppendPath("value", value);
        uri.AppendLiteral("/end");

        string target = await server.Connect().SendAsync(new ApiRequest(s_operation, uri.ToString()), static r => r.ReadText(), default);

        string[] segments = target.Split('/');
        Assert.Equal(["", "echo", Uri.EscapeDataString(value), "end"], segments);
        Assert.Equal(value, Uri.UnescapeDataString(segments[2]));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_query_value_arrives_as_sent(string value)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
            context.Response.WriteAsync(Assert.Single(context.Request.Query["v"])!));
        var uri = new QueryBuilder("/echo");
        uri.AppendQuery("v", value);
        uri.AppendQuery("w", "after");

        string arrived = await server.Connect().SendAsync(new ApiRequest(s_operation, uri.ToString()), ReadExactly, default);

        Assert.Equal(value, arrived);
    }

    // ReadText would take a byte order mark off.
    private static string ReadExactly(ReceivedResponse response) =>
        System.Text.Encoding.UTF8.GetString(response.ToUndocumented().Body.Span);
}
