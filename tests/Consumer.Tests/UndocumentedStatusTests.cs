using System.Net;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>A status no page mentions: never mistaken for a documented one, never lost.</summary>
public sealed class UndocumentedStatusTests : SandboxTest
{
    [Fact]
    public async Task Match_throws()
    {
        var response = await AskAsync(HttpStatusCode.ServiceUnavailable);

        var failure = Assert.Throws<ApiResponseException>(() => response.Match(ok => "ok", gone => "gone", error => "error"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failure.StatusCode);
        Assert.False(failure.IsDocumented);
        Assert.Empty(failure.Meaning);
        Assert.Equal("Come back later.", failure.Text);
        Assert.Equal("distributions_specific_distribution_snapshot", failure.Operation.Name);
    }

    [Fact]
    public async Task Match_with_otherwise_gets_it()
    {
        var response = await AskAsync(HttpStatusCode.ServiceUnavailable);

        string said = response.Match(
            ok => "ok",
            gone => "gone",
            error => "error",
            otherwise: undocumented => $"{(int)undocumented.StatusCode} {undocumented.Text}");

        Assert.Equal("503 Come back later.", said);
    }

    [Fact]
    public async Task Match_with_otherwise_still_gives_documented_ones_their_case()
    {
        var response = await AskAsync(HttpStatusCode.Gone);

        Assert.Equal("gone", response.Match(ok => "ok", gone => "gone", error => "error", otherwise: _ => "otherwise"));
    }

    [Fact]
    public async Task Switch_throws_or_runs_otherwise()
    {
        var response = await AskAsync(HttpStatusCode.NotFound);
        string ran = "";

        Assert.Throws<ApiResponseException>(() => response.Switch(ok => ran = "ok", gone => ran = "gone", error => ran = "error"));
        response.Switch(ok => ran = "ok", gone => ran = "gone", error => ran = "error", otherwise: _ => ran = "otherwise");

        Assert.Equal("otherwise", ran);
    }

    [Fact]
    public async Task The_value_says_what_it_is()
    {
        var response = await AskAsync(HttpStatusCode.NotFound);

        var undocumented = Assert.IsType<UndocumentedResponse>(response.Value);
        Assert.Equal("Come back later.", undocumented.Text);
        Assert.Equal("Come back later."u8.ToArray(), undocumented.Body.ToArray());
        Assert.False(response.TryGet(out Ok<Distribution>? _));
    }

    [Theory]
    [InlineData(202)]
    [InlineData(404)]
    [InlineData(503)]
    public async Task The_plain_style_throws(int status)
    {
        Sandbox.FailNext("/distributions", status, "Come back later.");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => Pieces.Distributions.DistributionsSnapshotAsync());

        Assert.Equal(status, (int)failure.StatusCode);
        Assert.False(failure.IsDocumented);
    }

    [Fact]
    public async Task The_plain_style_throws_where_there_is_no_value_too()
    {
        Sandbox.FailNext("/distributions/mine/delete", 200, "Deleted, says a server of another version.");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(
            () => Pieces.Distributions.DistributionsDeleteSpecificDistributionAsync("mine"));

        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.False(failure.IsDocumented);
    }

    private async Task<Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>>> AskAsync(HttpStatusCode status)
    {
        Sandbox.FailNext("/distribution/mine", (int)status, "Come back later.");
        return await Pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("mine");
    }
}
