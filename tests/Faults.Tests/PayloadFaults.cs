using System.IO.Compression;
using System.Text;

namespace PiecesGen.Faults.Tests;

/// <summary>Correct HTTP that carries what nobody can read, or too much of it.</summary>
internal static class PayloadFaults
{
    private const string Json = "200 OK\r\nContent-Type: application/json";
    private const string Unreadable = "not what the docs promise";

    private static readonly Type s_payload = typeof(ApiPayloadException);

    public static IEnumerable<Fault> All =>
    [
        new("Sends truncated JSON", s_payload, Unreadable, wire => wire.RespondAsync(Json, """{"id":"1" """)),
        new("Sends something after the JSON", s_payload, Unreadable, wire => wire.RespondAsync(Json, """{"id":"1"} {"id":"2"}""")),
        new("Sends invalid UTF-8", s_payload, "At $.id", wire => wire.RespondAsync(Json, [.. "{\"id\":\""u8, 0xC3, 0x28, .. "\"}"u8])),
        new("Sends half a surrogate pair", s_payload, "At $.id", wire => wire.RespondAsync(Json, """{"id":"\uD800"}""")),
        new("Sends HTML for JSON", s_payload, "<title>Sign in</title>", wire => wire.RespondAsync("200 OK\r\nContent-Type: text/html", "<html><title>Sign in</title></html>")),
        new("Sends a picture for JSON", s_payload, Unreadable, wire => wire.RespondAsync("200 OK\r\nContent-Type: image/png", [0x89, 0x50, 0x4E, 0x47])),
        new("Sends JSON of another shape", s_payload, "At $", wire => wire.RespondAsync(Json, """["id"]""")),
        new("Sends JSON nested too deeply", s_payload, "depth", wire => wire.RespondAsync(Json, "{\"other\":" + new string('[', 100_000))),
        new("Sends JSON nested as deeply as allowed", null, "1", wire => wire.RespondAsync(Json, Nested(63))),
        new("Sends JSON nested more deeply than the option allows", s_payload, "depth", wire => wire.RespondAsync(Json, Nested(9))) { Options = new() { MaxJsonDepth = 9 } },
        new("Sends JSON labelled as text", null, "ok", wire => wire.RespondAsync("200 OK\r\nContent-Type: text/plain", FaultServer.GoodBody)),
        new("Labels JSON with a broken type", null, "ok", wire => wire.RespondAsync("200 OK\r\nContent-Type: ;;json;;", FaultServer.GoodBody)),
        new("Labels JSON with two types", null, "ok", wire => wire.RespondAsync("200 OK\r\nContent-Type: text/html\r\nContent-Type: application/json", FaultServer.GoodBody)),
        new("Labels JSON with no type", null, "ok", wire => wire.RespondAsync("200 OK", FaultServer.GoodBody)),
        new("Marks JSON with a byte order mark", null, "ok", wire => wire.RespondAsync(Json, "\uFEFF" + FaultServer.GoodBody)),
        new("Names the wrong charset", s_payload, "", wire => wire.RespondAsync(Json + "; charset=utf-16", FaultServer.GoodBody)),
        new("Names an unknown charset", s_payload, "charset 'klingon'", wire => wire.RespondAsync(Json + "; charset=klingon", FaultServer.GoodBody)),
        new("Sends UTF-16 and says so", null, "ok", wire => wire.RespondAsync(Json + "; charset=utf-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(FaultServer.GoodBody)])),

        new("Sends 200 MB of JSON and says so", s_payload, "MaxResponseBytes", wire => Large(wire, "Content-Length: 200000000\r\n\r\n", "")) { Options = Small },
        new("Sends 200 MB of JSON in chunks", s_payload, "MaxResponseBytes", wire => Large(wire, "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n")) { Options = Small },
        new("Sends 200 MB of JSON until it closes", s_payload, "MaxResponseBytes", wire => Large(wire, "\r\n", "")) { Options = Small },
        new("Sends a gzip bomb", s_payload, "MaxResponseBytes", wire => wire.RespondAsync(Json + "\r\nContent-Encoding: gzip", Gzip(new byte[50_000_000]))) { Options = Small, IsDecompressed = true },
        new("Sends a gzip bomb within a gzip bomb", s_payload, "MaxResponseBytes", wire => wire.RespondAsync(Json + "\r\nContent-Encoding: gzip", Gzip([.. Gzip(new byte[50_000_000]), .. Gzip(new byte[50_000_000])]))) { Options = Tiny, IsDecompressed = true },
        new("Sends broken gzip", s_payload, "decompress", wire => wire.RespondAsync(Json + "\r\nContent-Encoding: gzip", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF])) { IsDecompressed = true },
        new("Sends text labelled as gzip", s_payload, "decompress", wire => wire.RespondAsync(Json + "\r\nContent-Encoding: gzip", FaultServer.GoodBody)) { IsDecompressed = true },
        new("Sends gzip", null, "ok", wire => wire.RespondAsync(Json + "\r\nContent-Encoding: gzip", Gzip(Encoding.UTF8.GetBytes(FaultServer.GoodBody)))) { IsDecompressed = true },
        new("Sends gzip nobody asked for", s_payload, Unreadable, wire => wire.RespondAsync(Json + "\r\nContent-Encoding: x-gzip-2", Gzip(Encoding.UTF8.GetBytes(FaultServer.GoodBody)))),
    ];

    private static ApiClientOptions Small => new() { MaxResponseBytes = 1_000_000 };

    private static ApiClientOptions Tiny => new() { MaxResponseBytes = 10_000 };

    private static string Nested(int depth) => "{\"id\":\"1\",\"other\":" + new string('[', depth) + new string(']', depth) + "}";

    private static async Task Large(Wire wire, string framing, string chunkSize)
    {
        await wire.SendAsync($"HTTP/1.1 {Json}\r\n{framing}");
        byte[] piece = Encoding.Latin1.GetBytes(chunkSize + new string('[', 0x10000) + (chunkSize.Length > 0 ? "\r\n" : ""));
        for (long sent = 0; sent < 200_000_000; sent += 0x10000)
        {
            await wire.SendAsync(piece);
        }

        await wire.SendAsync(chunkSize.Length > 0 ? "0\r\n\r\n" : "");
        wire.Close();
    }

    private static byte[] Gzip(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            gzip.Write(body);
        }

        return compressed.ToArray();
    }
}
