using System.Text;

namespace PiecesGen.Runtime.Tests;

public sealed class CharsetTests
{
    private const string Json = """{"id":"ä漢"}""";

    public static TheoryData<string?, byte[]> JsonBodies => new()
    {
        { "application/json", Encoding.UTF8.GetBytes(Json) },
        { "application/json", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Json)] },
        { "application/json; charset=utf-8", Encoding.UTF8.GetBytes(Json) },
        { "application/json;charset=\"UTF-8\"", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Json)] },
        { "application/json; charset=utf8", Encoding.UTF8.GetBytes(Json) },
        { "application/problem+json; charset=us-ascii", Encoding.UTF8.GetBytes(Json) },
        { "application/json; charset=utf-16", Encoding.Unicode.GetBytes(Json) },
        { "application/json; charset=utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Json)] },
        { "application/json; charset=UTF-16", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Json)] },
        { "application/json; charset=utf-16be", Encoding.BigEndianUnicode.GetBytes(Json) },
        { "application/json; charset=utf-32", Encoding.UTF32.GetBytes(Json) },
        { "application/json; charset=iso-8859-1", Encoding.Latin1.GetBytes("""{"id":"ä\u6f22"}""") },
        { "text/plain", Encoding.UTF8.GetBytes(Json) },
        { null, Encoding.UTF8.GetBytes(Json) },
    };

    [Theory]
    [MemberData(nameof(JsonBodies))]
    public async Task Json_is_read_in_the_charset_that_the_response_names(string? contentType, byte[] body)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, contentType, body);

        Assert.Equal("ä漢", (await server.Connect().SnapshotAsync()).Id);
    }

    [Theory]
    [InlineData("martian")]
    [InlineData("utf-7")]
    [InlineData("x-user-defined")]
    public async Task A_charset_that_dotnet_does_not_know_is_a_payload_error(string charset)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, $"application/json; charset={charset}", Json);
        await using var failing = await LoopbackServer.RespondingAsync(410, $"text/plain; charset={charset}", "text");

        var value = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());
        var text = await Assert.ThrowsAsync<ApiPayloadException>(() => failing.Connect().SnapshotResponseAsync());

        Assert.Contains($"'{charset}'", value.Message, StringComparison.Ordinal);
        Assert.Contains("CodePagesEncodingProvider", text.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_that_is_not_valid_in_its_charset_is_a_payload_error()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json; charset=utf-16", [0x7B, 0x00, 0x00, 0xD8]);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());

        Assert.Contains("not valid in the charset 'utf-16'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("The service must name the charset it sends", failure.Message, StringComparison.Ordinal);
        Assert.IsType<DecoderFallbackException>(failure.InnerException);
    }

    [Fact]
    public async Task Text_is_read_in_its_charset_and_invalid_bytes_are_replaced()
    {
        await using var latin1 = await LoopbackServer.RespondingAsync(410, "text/plain; charset=iso-8859-1", [0xE4]);
        await using var invalid = await LoopbackServer.RespondingAsync(410, "text/plain", [0x61, 0xFF, 0x62]);

        Assert.Equal("ä", await latin1.Connect().TextAsync());
        Assert.Equal("a\uFFFDb", await invalid.Connect().TextAsync());
    }
}
