using System.Text;

namespace PiecesGen.Runtime.Tests;

/// <summary>What a body is, its answer's <c>Content-Type</c> decides; where there is none, the documented <c>Accept</c>.</summary>
public sealed class ContentTypeTests
{
    private const string Json = "application/json";
    private const string Both = "application/json, text/plain";

    [Theory]
    [InlineData("text/plain", Both, "hello", "hello")]
    [InlineData("text/plain", Both, "\"hello\"", "\"hello\"")]
    [InlineData("text/plain; charset=utf-8", Json, "\"hello\"", "\"hello\"")]
    [InlineData("text/html", Json, "<p>", "<p>")]
    [InlineData("application/octet-stream", Json, "\"hello\"", "\"hello\"")]
    [InlineData("nonsense", Json, "\"hello\"", "\"hello\"")]
    [InlineData("application/json", "text/plain", "\"hel\\u006Co\"", "hello")]
    [InlineData("APPLICATION/JSON", null, "\"hello\"", "hello")]
    [InlineData("application/json;charset=\"UTF-8\"", null, " \"hello\" ", "hello")]
    [InlineData("text/json", null, "\"hello\"", "hello")]
    [InlineData("application/problem+json", null, "\"hello\"", "hello")]
    [InlineData("application/vnd.api+JSON; v=2", null, "\"hello\"", "hello")]
    [InlineData("application/json", null, "hello", "hello")]
    [InlineData("application/json", null, "\"hello", "\"hello")]
    [InlineData("application/json", null, "\"a\" \"b\"", "\"a\" \"b\"")]
    [InlineData("application/json", null, "{\"a\":1}", "{\"a\":1}")]
    [InlineData("application/json", null, "\"\\uD800\"", "\"\\uD800\"")]
    [InlineData("application/json", null, "", "")]
    [InlineData("text/plain", null, "", "")]
    [InlineData("text/plain", null, "\uFEFFhello", "hello")]
    [InlineData("application/json", null, "\uFEFF\"hello\"", "hello")]
    [InlineData(null, Json, "\"hello\"", "hello")]
    [InlineData(null, "application/problem+json", "\"hello\"", "hello")]
    [InlineData(null, Both, "\"hello\"", "\"hello\"")]
    [InlineData(null, "text/plain", "\"hello\"", "\"hello\"")]
    [InlineData(null, null, "\"hello\"", "\"hello\"")]
    [InlineData(null, null, "", "")]
    public async Task A_documented_text_is_read_bare_or_quoted(string? contentType, string? accept, string body, string expected)
    {
        Assert.Equal(expected, await ReadAsync(contentType, accept, Encoding.UTF8.GetBytes(body), static response => response.ReadText()));
    }

    [Theory]
    [InlineData("application/json", Json)]
    [InlineData("application/merge-patch+json; charset=utf-8", null)]
    [InlineData("text/plain", Both)]
    [InlineData("text/html; charset=us-ascii", null)]
    [InlineData("application/octet-stream", null)]
    [InlineData("nonsense", null)]
    [InlineData(null, Json)]
    [InlineData(null, null)]
    public async Task A_documented_model_is_read_as_JSON_however_it_is_labelled(string? contentType, string? accept)
    {
        Note note = await ReadAsync(contentType, accept, """{"id":"1"}"""u8.ToArray(), static response => response.ReadJson(Note.Read));

        Assert.Equal("1", note.Id);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16LE", false)]
    [InlineData("utf-32", true)]
    [InlineData("iso-8859-1", false)]
    public async Task JSON_and_text_are_read_in_any_charset_that_the_header_names(string charset, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] mark = isMarked ? encoding.GetPreamble() : [];

        Note note = await ReadAsync($"application/json; charset={charset}", null, [.. mark, .. encoding.GetBytes("""{"id":"é"}""")], static response => response.ReadJson(Note.Read));
        string quoted = await ReadAsync($"application/json; charset={charset}", null, [.. mark, .. encoding.GetBytes("\"é\"")], static response => response.ReadText());
        string bare = await ReadAsync($"text/plain; charset={charset}", null, [.. mark, .. encoding.GetBytes("é")], static response => response.ReadText());

        Assert.Equal(("é", "é", "é"), (note.Id, quoted, bare));
    }

    [Theory]
    [InlineData("application/octet-stream", Json, "\"AAEC\"", "\"AAEC\"")]
    [InlineData("application/json", null, "\"AAEC\"", "\u0000\u0001\u0002")]
    [InlineData("application/json", null, "\uFEFF\"AAEC\"", "\u0000\u0001\u0002")]
    [InlineData("application/json", null, "\"no Base64!\"", "\"no Base64!\"")]
    [InlineData("application/json", null, "\"\\ud800\"", "\"\\ud800\"")]
    [InlineData("application/json", null, "\"AAEC\" x", "\"AAEC\" x")]
    [InlineData("application/json", null, "{\"a\":1}", "{\"a\":1}")]
    [InlineData("application/json", null, "", "")]
    [InlineData(null, Json, "\"AAEC\"", "\u0000\u0001\u0002")]
    [InlineData(null, null, "\"AAEC\"", "\"AAEC\"")]
    public async Task Documented_bytes_are_read_as_they_came_or_as_Base64_in_JSON(string? contentType, string? accept, string body, string expected)
    {
        byte[] bytes = await ReadAsync(contentType, accept, Encoding.UTF8.GetBytes(body), static response => response.ReadBytes());

        Assert.Equal(Encoding.UTF8.GetBytes(expected), bytes);
    }

    private static async Task<T> ReadAsync<T>(string? contentType, string? accept, byte[] body, ResponseReader<T> read)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, contentType, body);
        var operation = new ApiOperation("read", "GET", "/", accept, new DocumentedStatus(200, "OK"));
        return await server.Connect().SendAsync(new ApiRequest(operation, "/"), read, CancellationToken.None);
    }
}
