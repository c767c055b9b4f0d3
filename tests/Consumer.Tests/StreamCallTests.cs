using System.Net;
using PiecesGen.Sandbox;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>A stream of the docs, emitted, compiled and received.</summary>
public sealed class StreamCallTests : SandboxTest
{
    [Fact]
    public async Task Messages_arrive_as_the_documented_model_until_the_service_closes()
    {
        var steps = new List<(string?, double?)>();

        await foreach (ModelDownloadProgress step in Pieces.Model.ModelSpecificModelDownloadProgressAsync("llama 2/7b"))
        {
            steps.Add((step.Status?.Value, step.Percentage));
        }

        Assert.Equal([("IN-PROGRESS", 0), ("IN-PROGRESS", 62.5), ("COMPLETED", 100)], steps);
        Assert.Equal("/model/llama%202%2F7b/download/progress", Sent.Path);
        Assert.Equal("application/json, text/plain", Sent.Headers["Accept"]);
    }

    [Fact]
    public void Parameters_are_checked_by_the_call_not_by_the_first_step()
    {
        Assert.Throws<ArgumentException>(() => { _ = Pieces.Model.ModelSpecificModelDownloadProgressAsync(".."); });
        Assert.Throws<ArgumentNullException>(() => { _ = Pieces.Model.ModelSpecificModelDownloadProgressAsync(null!); });
        Assert.Empty(Sandbox.Requests);
    }

    [Fact]
    public async Task A_documented_status_instead_of_the_stream_is_an_exception_with_its_meaning()
    {
        await using IAsyncEnumerator<ModelDownloadProgress> steps =
            Pieces.Model.ModelSpecificModelDownloadProgressAsync(FailingId.InternalServerError).GetAsyncEnumerator();

        var failure = await Assert.ThrowsAsync<ApiResponseException>(async () => await steps.MoveNextAsync());

        Assert.Equal((HttpStatusCode.InternalServerError, "Internal Server Error", true), (failure.StatusCode, failure.Meaning, failure.IsDocumented));
        Assert.Equal("model_specific_model_download_progress", failure.Operation.Name);
        Assert.True(failure.Operation.IsStream);
    }

    [Fact]
    public async Task Either_token_ends_the_stream()
    {
        using var cancellation = new CancellationTokenSource();
        var stream = Pieces.Model.ModelSpecificModelDownloadProgressAsync("1");

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ModelDownloadProgress step in stream.WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(cancellation.Token, stopped.CancellationToken);
    }
}
