namespace PiecesGen.Faults.Tests;

/// <summary>The connection breaks, stalls, or speaks something else than HTTP.</summary>
internal static class ConnectionFaults
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";
    private const string NoResponse = "no response from GET http://127.0.0.1:";

    private static readonly Type s_connection = typeof(ApiConnectionException);
    private static readonly Type s_timeout = typeof(ApiTimeoutException);

    public static IEnumerable<Fault> All =>
    [
        new("Closes before the headers", s_connection, NoResponse, wire => Closing(wire, "")),
        new("Closes within the status line", s_connection, NoResponse, wire => Closing(wire, "HTTP/1.1 20")),
        new("Closes within the headers", s_connection, NoResponse, wire => Closing(wire, Ok + "Content-Ty")),
        new("Closes after the headers", s_connection, "broke after 0 bytes", wire => Closing(wire, Ok + "Content-Length: 9\r\n\r\n")),
        new("Closes within the body", s_connection, "broke after 5 bytes", wire => Closing(wire, Ok + "Content-Length: 9\r\n\r\n{\"id\"")),
        new("Closes within a chunk", s_connection, "broke after 5 bytes", wire => Closing(wire, Ok + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"id\"")),
        new("Closes before the last chunk", s_connection, "broke after 5 bytes", wire => Closing(wire, Ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n")),
        new("Resets before the headers", s_connection, NoResponse, wire => Resetting(wire, "")),
        new("Resets within the headers", s_connection, NoResponse, wire => Resetting(wire, Ok + "Content-Ty")),

        // A reset may overtake what was sent before it, so how far the response came is not certain.
        new("Resets after the headers", s_connection, "GET http://127.0.0.1:", wire => Resetting(wire, Ok + "Content-Length: 9\r\n\r\n")),
        new("Resets within the body", s_connection, "GET http://127.0.0.1:", wire => Resetting(wire, Ok + "Content-Length: 9\r\n\r\n{\"id\"")),

        new("Never answers", s_timeout, "within 00:00:00.3", wire => wire.StallAsync()) { Options = Hasty },
        new("Stalls within the headers", s_timeout, "within 00:00:00.3", wire => Stalling(wire, Ok + "Content-")) { Options = Hasty },
        new("Stalls within the body", s_timeout, "within 00:00:00.3", wire => Stalling(wire, Ok + "Content-Length: 9\r\n\r\n{\"id\"")) { Options = Hasty },
        new("Trickles without end", s_timeout, "within 00:00:00.3", wire => Endlessly(wire, Ok + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n")) { Options = Hasty },
        new("Sends interim answers without end", s_timeout, "within 00:00:00.3", wire => Endlessly(wire, "", "HTTP/1.1 103 Early Hints\r\n\r\n")) { Options = Hasty },
        new("Trickles", null, "ok", wire => Trickling(wire, Ok + "Content-Length: 11\r\n\r\n" + FaultServer.GoodBody)),
        new("Trickles chunk by chunk", null, "ok", wire => Trickling(wire, Ok + "Transfer-Encoding: chunked\r\n\r\n" + Chunks(FaultServer.GoodBody))),

        new("Sends noise", s_connection, NoResponse, wire => Closing(wire, "\0\x01\x02ÿþý\r\n\r\n")),
        new("Greets as a mail server", s_connection, NoResponse, wire => Closing(wire, "220 mail.example.com ESMTP ready\r\n\r\n")),
        new("Speaks TLS", s_connection, NoResponse, wire => Closing(wire, "\x15\x03\x01\0\x02\x02F")),
        new("Speaks HTTP/0.9", s_connection, NoResponse, wire => Closing(wire, FaultServer.GoodBody)),
        new("Sends a status that is no number", s_connection, NoResponse, wire => Closing(wire, "HTTP/1.1 OK\r\n\r\n")),
        new("Sends a status of four digits", s_connection, NoResponse, wire => Closing(wire, "HTTP/1.1 2000 OK\r\n\r\n")),
        new("Sends a header without a colon", s_connection, NoResponse, wire => Closing(wire, Ok + "Content-Length 11\r\n\r\n" + FaultServer.GoodBody)),
        new("Sends one huge header", s_connection, NoResponse, wire => Closing(wire, Ok + "X-Huge: " + new string('x', 200_000) + "\r\n\r\n")),
        new("Sends headers without end", s_connection, NoResponse, wire => Endlessly(wire, Ok, "X-More: " + new string('x', 1000) + "\r\n")),
    ];

    /// <summary>Only where the server never does its part, so that no machine is too slow for it.</summary>
    private static ApiClientOptions Hasty => new() { Timeout = TimeSpan.FromMilliseconds(300) };

    private static async Task Closing(Wire wire, string after)
    {
        await wire.SendAsync(after);
        wire.Close();
    }

    private static async Task Resetting(Wire wire, string after)
    {
        await wire.SendAsync(after);
        wire.Reset();
    }

    private static async Task Stalling(Wire wire, string after)
    {
        await wire.SendAsync(after);
        await wire.StallAsync();
    }

    /// <summary>Sends each character by itself. The pauses let the client read them so; it may also find several at once.</summary>
    private static async Task Trickling(Wire wire, string text)
    {
        foreach (char character in text)
        {
            await wire.SendAsync(character.ToString());
            await Task.Delay(1);
        }
    }

    private static async Task Endlessly(Wire wire, string start, string again)
    {
        await wire.SendAsync(start);
        while (true)
        {
            await wire.SendAsync(again);
            await Task.Delay(1);
        }
    }

    private static string Chunks(string body) => string.Concat(body.Select(character => $"1\r\n{character}\r\n")) + "0\r\n\r\n";
}
