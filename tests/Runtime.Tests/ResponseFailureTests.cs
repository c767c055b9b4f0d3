using System.Net;
using System.Text;

namespace PiecesGen.Runtime.Tests;

public sealed class ResponseFailureTests
{
    [Fact]
    public async Task A_documented_failure_carries_all_that_is_known()
    {
        await using var server = await LoopbackServer.RespondingAsync(410, "text/plain", "no such thing");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync());

        Assert.Equal(HttpStatusCode.Gone, failure.StatusCode);
        Assert.Equal("Distribution not found.", failure.Meaning);
        Assert.True(failure.IsDocumented);
        Assert.Equal("no such thing", failure.Text);
        Assert.Equal("no such thing"u8.ToArray(), failure.Body.ToArray());
        Assert.False(failure.IsBodyTruncated);
        Assert.Equal("text/plain", failure.Headers.GetFirst("Content-Type"));
        Assert.Same(Snapshot.Operation, failure.Operation);
        Assert.Equal(
            "distributions_specific_distribution_snapshot returned 410 Gone: Distribution not found. Body: 'no such thing'. "
            + "To receive it as a value, call the operation's …ResponseAsync form.",
            failure.Message);
    }

    [Fact]
    public async Task A_meaning_that_is_the_standard_phrase_is_not_said_twice()
    {
        await using var server = await LoopbackServer.RespondingAsync(500, null, "");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync());

        Assert.StartsWith(
            "distributions_specific_distribution_snapshot returned 500 Internal Server Error. The body is empty. ",
            failure.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/problem+json")]
    [InlineData("Application/Problem+JSON; charset=utf-8")]
    public async Task A_problem_is_typed_without_being_documented(string contentType)
    {
        await using var server = await LoopbackServer.RespondingAsync(
            409, contentType, """{"type":"https://plants.example/full","title":"Full","status":409,"detail":"The bed has 3 plants.","instance":"/beds/1","left":0,"title2":null}""");

        ApiProblem? problem = (await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync())).Problem;

        Assert.Equal(("https://plants.example/full", "Full", 409, "The bed has 3 plants.", "/beds/1"), (problem?.Type, problem?.Title, problem?.Status, problem?.Detail, problem?.Instance));
        Assert.Equal("""{"left":0,"title2":null}""", problem?.AdditionalProperties.ToString());
    }

    [Theory]
    [InlineData("application/problem+json", """{"title":1,"status":"409","detail":null}""", """{"title":1,"status":"409","detail":null}""")]
    [InlineData("application/problem+json", "[]", null)]
    [InlineData("application/problem+json", "{", null)]
    [InlineData("application/problem+json", "", null)]
    [InlineData("application/problem+jsonx", "{}", null)]
    [InlineData("application/json", """{"title":"Full"}""", null)]
    [InlineData(null, """{"title":"Full"}""", null)]
    public async Task What_is_no_problem_or_not_as_the_standard_has_it_hides_nothing(string? contentType, string body, string? rest)
    {
        await using var server = await LoopbackServer.RespondingAsync(409, contentType, body);

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync());

        Assert.Equal(rest, failure.Problem?.AdditionalProperties.ToString());
        Assert.Null(failure.Problem?.Title);
        Assert.Equal(body, failure.Text);
    }

    [Theory]
    [InlineData(418, "418,")]
    [InlineData(404, "404 Not Found,")]
    [InlineData(202, "202 Accepted,")]
    public async Task An_undocumented_status_says_that_it_is(int status, string said)
    {
        await using var server = await LoopbackServer.RespondingAsync(status, "text/plain", "short and stout");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync());

        Assert.Equal(status, (int)failure.StatusCode);
        Assert.False(failure.IsDocumented);
        Assert.Equal("", failure.Meaning);
        Assert.Equal("short and stout", failure.Text);
        Assert.Contains(said + " which the docs do not mention", failure.Message, StringComparison.Ordinal);
        Assert.Contains("otherwise:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_kept_body_is_bounded()
    {
        await using var server = await LoopbackServer.RespondingAsync(418, "text/plain", new string('x', 1000));

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect(new() { MaxErrorBodyBytes = 300 }).SnapshotAsync());

        Assert.Equal(300, failure.Body.Length);
        Assert.True(failure.IsBodyTruncated);
        Assert.Contains($"Body: '{new string('x', 200)}…'.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_excerpt_in_the_message_is_one_line_of_whole_characters()
    {
        string body = "a\r\nb\t" + string.Concat(Enumerable.Repeat("🙂", 200));
        await using var server = await LoopbackServer.RespondingAsync(418, "text/plain", body);

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync());

        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(failure.Message, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(failure.Message)));
        Assert.Equal(body, failure.Text);
    }

    [Theory]
    [InlineData("text/plain; charset=martian")]
    [InlineData("text/plain; charset=utf-7")]
    [InlineData("nonsense")]
    public async Task The_text_of_a_failure_is_there_whatever_its_content_type(string contentType)
    {
        await using var server = await LoopbackServer.RespondingAsync(418, contentType, "text+AGE-");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync());

        Assert.Equal("text+AGE-", failure.Text);
    }

    [Fact]
    public async Task The_text_of_a_failure_follows_its_charset()
    {
        await using var server = await LoopbackServer.RespondingAsync(418, "text/plain; charset=iso-8859-1", [0xE4]);

        Assert.Equal("ä", (await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync())).Text);
    }
}
