namespace PiecesGen.Faults.Tests;

/// <summary>HTTP whose parts contradict each other: lengths, chunks, statuses and bodies.</summary>
internal static class FramingFaults
{
    private const string Ok = "HTTP/1.1 200 OK\r\n";
    private const string Stray = "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"id\":\"stray\"}\n";

    private static readonly Type s_connection = typeof(ApiConnectionException);
    private static readonly Type s_payload = typeof(ApiPayloadException);
    private static readonly Type s_response = typeof(ApiResponseException);

    public static IEnumerable<Fault> All =>
    [
        new("Names too short a length", s_payload, "not what the docs promise", wire => wire.SendAsync(Ok + "Content-Length: 5\r\n\r\n" + FaultServer.GoodBody)),
        new("Sends a second response unasked", null, "ok", wire => wire.SendAsync(Ok + "Content-Length: 11\r\n\r\n" + FaultServer.GoodBody + Stray)),

        // .NET takes the first. RFC 9112, section 6.3 would rather have it refused, but nothing of the second is ever read as a response.
        new("Names two lengths", null, "ok", wire => wire.SendAsync(Ok + "Content-Length: 11\r\nContent-Length: 5\r\n\r\n" + FaultServer.GoodBody)),
        new("Names a length that is no number", null, "ok", wire => Closing(wire, Ok + "Content-Length: many\r\n\r\n" + FaultServer.GoodBody)),
        new("Names a negative length", null, "ok", wire => Closing(wire, Ok + "Content-Length: -1\r\n\r\n" + FaultServer.GoodBody)),
        new("Names a huge length", s_payload, "MaxResponseBytes", wire => wire.SendAsync(Ok + "Content-Length: 9000000000000\r\n\r\n" + FaultServer.GoodBody)),
        new("Names a length beside chunks", null, "ok", wire => wire.SendAsync(Ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nB\r\n" + FaultServer.GoodBody + "\r\n0\r\n\r\n")),
        new("Sends chunks without a size", s_connection, "", wire => wire.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + FaultServer.GoodBody)),
        new("Sends a chunk of more than 64 bits", s_connection, "", wire => wire.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n" + FaultServer.GoodBody)),
        new("Sends a chunk longer than its size", s_connection, "", wire => wire.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n" + FaultServer.GoodBody + "\r\n0\r\n\r\n")),
        new("Sends chunks with extensions and trailers", null, "ok", wire => wire.SendAsync(Ok + "Transfer-Encoding: chunked\r\n\r\nB;x=\"y\"\r\n" + FaultServer.GoodBody + "\r\n0\r\nX-After: 1\r\n\r\n")),
        new("Names no length and closes", null, "ok", wire => Closing(wire, Ok + "\r\n" + FaultServer.GoodBody)),

        new("Sends interim answers first", null, "ok", wire => wire.SendAsync("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + Ok + "Content-Length: 11\r\n\r\n" + FaultServer.GoodBody)),
        new("Switches protocols unasked", s_response, "101", wire => wire.SendAsync("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\nnoise")),
        new("Sends a body with 204", s_response, "204", wire => wire.SendAsync("HTTP/1.1 204 No Content\r\nContent-Length: 15\r\n\r\n{\"id\":\"stray\"}\n")),
        new("Sends a body with 304", s_response, "304", wire => wire.SendAsync("HTTP/1.1 304 Not Modified\r\nContent-Length: 15\r\n\r\n{\"id\":\"stray\"}\n")),
        new("Sends a body to HEAD", null, "", wire => wire.SendAsync(Ok + "Content-Length: 15\r\n\r\n{\"id\":\"stray\"}\n")) { Method = "HEAD" },
        new("Sends no body with 200", s_payload, "without a body", wire => wire.SendAsync(Ok + "Content-Length: 0\r\n\r\n")),
        new("Answers with a status of its own", s_response, "returned 799", wire => wire.RespondAsync("799 Whatever", "odd")),
        new("Redirects to another origin", s_response, "returned 302", wire => wire.RespondAsync("302 Found\r\nLocation: http://127.0.0.1:9/", "")),
        new("Redirects to itself", s_response, "returned 301", wire => wire.RespondAsync("301 Moved Permanently\r\nLocation: /fault", "")),
        new("Asks for a password", s_response, "returned 401", wire => wire.RespondAsync("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"", "")),

        new("Folds a header over two lines", null, "ok", wire => wire.SendAsync(Ok + "X-Folded: a\r\n b\r\nContent-Length: 11\r\n\r\n" + FaultServer.GoodBody)),
        new("Ends lines without a carriage return", null, "ok", wire => wire.SendAsync("HTTP/1.1 200 OK\nContent-Length: 11\n\n" + FaultServer.GoodBody)),
        new("Gives no reason", null, "ok", wire => wire.SendAsync("HTTP/1.1 200\r\nContent-Length: 11\r\n\r\n" + FaultServer.GoodBody)),
        new("Speaks HTTP/1.0", null, "ok", wire => Closing(wire, "HTTP/1.0 200 OK\r\n\r\n" + FaultServer.GoodBody)),
    ];

    private static async Task Closing(Wire wire, string after)
    {
        await wire.SendAsync(after);
        wire.Close();
    }
}
