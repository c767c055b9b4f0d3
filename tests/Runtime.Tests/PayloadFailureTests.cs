using System.Net;
using System.Text;
using System.Text.Json;

namespace PiecesGen.Runtime.Tests;

public sealed class PayloadFailureTests
{
    [Theory]
    [InlineData("""{"id":"1",}""", "$.id", 10)]
    [InlineData("""{"id":"1" """, "$.id", 10)]
    [InlineData("""{"id":"1"} x""", "$", 11)]
    [InlineData("""{"id":"1"}{}""", "$", 10)]
    [InlineData("""/* no */{"id":"1"}""", "$", 0)]
    [InlineData("""[1]""", "$", 0)]
    [InlineData("""null""", "$", 0)]
    [InlineData("""{"id":null}""", "$.id", 6)]
    [InlineData("""{"id":7}""", "$.id", 6)]
    [InlineData("""{"other":1}""", "$", 10)]
    [InlineData("""{"id":"1","parts":[{"id":"2"},{"id":"3","parts":[{"id":4}]}]}""", "$.parts[1].parts[0].id", 55)]
    [InlineData("""{"id":"1","parts":[{"id":"2"},]}""", "$.parts[0]", 30)]
    [InlineData("""{"id":"1","parts":[{"id":"2"},{"x y":{"a.b":[0,1]}}]}""", "$.parts[1]", 50)]
    [InlineData("""{"x y":{"a.b":[0,1,nonsense]}}""", "$['x y']['a.b'][1]", 20)]
    [InlineData("<html>Sign in</html>", "$", 0)]
    [InlineData("{\n \"id\":\n bad}", "$.id", 10)]
    public async Task What_cannot_be_read_is_shown_with_its_place(string body, string path, long offset)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", body);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());

        Assert.Equal((path, offset), (failure.JsonPath, failure.ByteOffset!.Value));
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Equal("application/json", failure.Headers.GetFirst("Content-Type"));
        Assert.Same(Snapshot.Operation, failure.Operation);
        Assert.Contains(failure.Excerpt.Trim('…'), body.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains($"At {path}: '{failure.Excerpt}'.", failure.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<JsonException>(failure.InnerException);
    }

    [Fact]
    public async Task A_missing_property_is_named_with_its_model()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1","parts":[{}]}""");

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());

        Assert.StartsWith(
            "distributions_specific_distribution_snapshot returned 200 OK (application/json), but its body is not what the docs promise: "
            + "Note: the required property 'id' is missing. At $.parts[0]:",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public async Task A_missing_body_is_named(string body)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", body);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());

        Assert.Contains("returned 200 OK (application/json) without a body where the docs promise one.", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.JsonPath);
        Assert.Null(failure.ByteOffset);
        Assert.Equal("", failure.Excerpt);
    }

    [Fact]
    public async Task Invalid_UTF_8_in_a_string_is_a_payload_error()
    {
        byte[] body = [.. "{\"id\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", body);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());

        Assert.Equal("$.id", failure.JsonPath);
    }

    [Theory]
    [InlineData("""{"id":"\uD800"}""")]
    [InlineData("""{"\uD800":1}""")]
    public async Task Half_a_surrogate_pair_is_a_payload_error(string body)
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", body);

        await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());
    }

    [Fact]
    public async Task The_excerpt_of_a_long_body_is_short()
    {
        string body = $$"""{"id":"{{string.Concat(Enumerable.Repeat("漢🙂", 500))}}","parts":[7], "more":"{{new string('x', 500)}}"}""";
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", body);

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect().SnapshotAsync());

        Assert.InRange(Encoding.UTF8.GetByteCount(failure.Excerpt), 50, 110);
        Assert.StartsWith("…", failure.Excerpt, StringComparison.Ordinal);
        Assert.EndsWith("…", failure.Excerpt, StringComparison.Ordinal);
        Assert.Contains("\",\"parts\":[7], \"more\":\"xxx", failure.Excerpt, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', failure.Excerpt);
        Assert.Equal("$.parts[0]", failure.JsonPath);
    }

    [Fact]
    public async Task Json_deeper_than_allowed_is_a_payload_error()
    {
        const int Notes = 5;
        string nested = string.Concat(Enumerable.Repeat("""{"id":"1","parts":[""", Notes)) + string.Concat(Enumerable.Repeat("]}", Notes));
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", nested);

        int read = 0;
        for (Note? note = await server.Connect(new() { MaxJsonDepth = 10 }).SnapshotAsync(); note is not null; note = note.Parts!.SingleOrDefault())
        {
            read++;
        }

        Assert.Equal(Notes, read);
        await Assert.ThrowsAsync<ApiPayloadException>(() => server.Connect(new() { MaxJsonDepth = 9 }).SnapshotAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_larger_than_allowed_is_a_payload_error_and_the_next_call_works(bool withLength)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            byte[] body = new byte[WebServer.RawTarget(context).EndsWith("large", StringComparison.Ordinal) ? 20_001 : 20_000];
            context.Response.ContentLength = withLength ? body.Length : null;
            context.Response.StatusCode = 500;
            await context.Response.Body.WriteAsync(body);
        });
        var connection = server.Connect(new() { MaxResponseBytes = 20_000 });

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(
            () => connection.SendAsync(Snapshot.Request("large"), Snapshot.Read, CancellationToken.None));
        var next = await connection.SendAsync(Snapshot.Request("small"), Snapshot.Read, CancellationToken.None);

        Assert.Equal(HttpStatusCode.InternalServerError, failure.StatusCode);
        Assert.Contains("more than 20000 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ApiClientOptions.MaxResponseBytes", failure.Message, StringComparison.Ordinal);
        Assert.Equal(20_000, Assert.IsType<InternalServerError<string>>(next.Value).Value.Length);
    }

    [Fact]
    public async Task A_generated_reader_that_stops_early_is_a_bug_not_a_payload_error()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1"}""");

        await Assert.ThrowsAsync<InvalidOperationException>(() => server.Connect().SendAsync(
            Snapshot.Request(),
            static response => response.ReadJson(static (ref Utf8JsonReader reader) => reader.TokenType),
            CancellationToken.None));
    }

    [Fact]
    public async Task A_JSON_reader_must_be_there()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", "{}");

        await Assert.ThrowsAsync<ArgumentNullException>("read", () => server.Connect().SendAsync(
            Snapshot.Request(),
            static response => response.ReadJson<Note>(null!),
            CancellationToken.None));
    }
}
