namespace PiecesGen.Runtime.Tests;

/// <summary>Failures whose body the docs give a type.</summary>
public sealed class TypedFailureTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("application/problem+json")]
    [InlineData(null)]
    public async Task The_exception_carries_the_body_as_documented_and_as_it_came(string? contentType)
    {
        await using var server = await LoopbackServer.RespondingAsync(410, contentType, """{"id":"gone"}""");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => CallAsync(server));

        Assert.Equal("gone", Assert.IsType<Note>(failure.Value).Id);
        Assert.True(failure.TryGetValue(out Note? note));
        Assert.Same(failure.Value, note);
        Assert.False(failure.TryGetValue(out string? text));
        Assert.Null(text);
        Assert.Equal("""{"id":"gone"}""", failure.Text);
        Assert.Null(failure.InnerException);
    }

    [Theory]
    [InlineData("text/html", "<h1>Bad gateway</h1>")]
    [InlineData("application/json", """{"id":""")]
    [InlineData("application/json", "")]
    [InlineData("application/json; charset=martian", "{}")]
    public async Task A_body_that_is_not_as_documented_does_not_hide_the_status(string contentType, string body)
    {
        await using var server = await LoopbackServer.RespondingAsync(410, contentType, body);

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => CallAsync(server));

        Assert.Equal(410, (int)failure.StatusCode);
        Assert.Null(failure.Value);
        Assert.False(failure.TryGetValue(out Note? _));
        Assert.Equal(body, failure.Text);
        Assert.IsType<ApiPayloadException>(failure.InnerException);
    }

    [Fact]
    public async Task A_failure_without_a_documented_type_has_its_text_alone()
    {
        await using var server = await LoopbackServer.RespondingAsync(410, "text/plain", "no such thing");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => server.Connect().SnapshotAsync());

        Assert.Null(failure.Value);
        Assert.False(failure.TryGetValue(out object? _));
        Assert.Equal("no such thing", failure.Text);
    }

    private static Task CallAsync(LoopbackServer server) => server.Connect().SendAsync(
        Snapshot.Request(), static (ReceivedResponse response) => throw response.ToException(Note.Read), CancellationToken.None);
}
