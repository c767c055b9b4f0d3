using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using PiecesGen.Http;

namespace PiecesGen.Properties.Tests.Wire;

/// <summary>A value arrives at the server as given, or is refused before anything is sent; never as another one.</summary>
public sealed class WireTests
{
    private const int CasesInCI = 1000;
    private const ulong InitialSeed = 20260102;
    private const ulong Gamma = 1_442_695_040_888_963_407;

    [Fact]
    public Task Path_values_arrive_as_given() => CheckAsync(async (server, text) =>
    {
        if (UnicodeText.HasHalfPair(text) || text is "" or "." or "..")
        {
            return Refuses(() => PathOf(text));
        }

        string target = await server.ReceiveAsync(PathOf(text), default, WebServer.RawTarget);
        string[] segments = target.Split('/');
        return target.All(char.IsAscii) && segments.Length == 4 && segments[3] == "end" && Uri.UnescapeDataString(segments[2]) == text;
    });

    [Fact]
    public Task Query_values_arrive_as_given_in_their_order() => CheckAsync(async (server, text) =>
    {
        if (UnicodeText.HasHalfPair(text))
        {
            return Refuses(() => QueryOf(text));
        }

        string arrived = await server.ReceiveAsync(QueryOf(text), default, static context =>
            string.Join('\0', context.Request.Query["v"].ToArray()) + '\0' + context.Request.Query["w"]);
        return arrived == $"{text}\0x{text}\0after";
    });

    [Fact]
    public Task Header_values_arrive_as_given() => CheckAsync(async (server, text) =>
    {
        bool isKept = !UnicodeText.HasHalfPair(text) && !text.Any(c => c is < ' ' and not '\t' or '\x7F') && text == text.Trim(' ', '\t');
        if (!isKept)
        {
            return Refuses(() => HeaderOf(text));
        }

        string arrived = await server.ReceiveAsync("/echo", HeaderOf(text), static context => context.Request.Headers["X-Value"].ToString());
        return arrived == text;
    });

    [Fact]
    public Task Cookie_values_arrive_as_given() => CheckAsync(async (server, text) =>
    {
        if (UnicodeText.HasHalfPair(text))
        {
            return Refuses(() => CookieOf(text));
        }

        // ASP.NET Core drops cookies that are empty.
        string arrived = await server.ReceiveAsync("/echo", CookieOf(text), static context => context.Request.Headers.Cookie.ToString());
        return arrived.StartsWith("v=", StringComparison.Ordinal) && Uri.UnescapeDataString(arrived[2..]) == text && !arrived.Contains(';', StringComparison.Ordinal);
    });

    /// <summary>The cases of CI are the same ones each time; <c>PIECESGEN_CASES</c> sets how many.</summary>
    private static async Task CheckAsync(Func<EchoServer, string, Task<bool>> arrives)
    {
        await using EchoServer server = await EchoServer.StartAsync();
        string? failing = null;
        Property property = Prop.ForAll(UnicodeText.Any, async text =>
        {
            bool holds = false;
            try
            {
                holds = await arrives(server, text);
                return holds;
            }
            finally
            {
                failing = holds ? failing : text;
            }
        });
        string? cases = Environment.GetEnvironmentVariable("PIECESGEN_CASES");
        Config config = Config.Quick
            .WithMaxTest(cases is null ? CasesInCI : int.Parse(cases, CultureInfo.InvariantCulture))
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(InitialSeed, Gamma), FSharpOption<int>.None)))
            .WithRunner(new SilentRunner());
        FsCheck.Check.One(config, property);
        Assert.True(failing is null, $"This text does not arrive: {string.Concat(failing?.Select(c => $"\\u{(int)c:X4}") ?? [])}");
    }

    private static bool Refuses(Action write) => Record.Exception(write) is ArgumentException;

    private static string PathOf(string text)
    {
        var uri = new QueryBuilder("/echo/");
        uri.AppendPath("value", text);
        uri.AppendLiteral("/end");
        return uri.ToString();
    }

    private static string QueryOf(string text)
    {
        var uri = new QueryBuilder("/echo");
        uri.AppendQuery("v", [text, "x" + text]);
        uri.AppendQuery("nothing", (string?)null);
        uri.AppendQuery("w", "after");
        return uri.ToString();
    }

    private static RequestHeaders HeaderOf(string text)
    {
        var headers = new RequestHeaders();
        headers.Append("X-Value", text);
        return headers;
    }

    private static RequestHeaders CookieOf(string text)
    {
        var headers = new RequestHeaders();
        headers.AppendCookie("v", text);
        return headers;
    }
}
