using System.Net;
using System.Net.WebSockets;
using PiecesGen;
using PiecesOs;
using Xunit;

namespace Offline;

/// <summary>Tests of a stream: the WebSocket is opened in memory.</summary>
public sealed class ModelDownloadsTests : IDisposable
{
    private readonly PiecesOsClient.TestHandler _docs = new();
    private readonly HttpClient _http;
    private readonly ModelDownloads _downloads;

    public ModelDownloadsTests()
    {
        _http = new HttpClient(_docs, disposeHandler: false);
        _downloads = new ModelDownloads(new PiecesOsClient(_http));
    }

    [Fact]
    public async Task Without_being_told_anything_a_stream_is_one_sample() => Assert.Equal(["unknown 0 %"], await _downloads.FollowAsync("any"));

    [Fact]
    public async Task Every_step_is_told()
    {
        _docs.Model.ModelSpecificModelDownloadProgress.Respond(
            new ModelDownloadProgress { Status = new ModelDownloadProgressStatusEnum("DOWNLOADING"), Percentage = 40 },
            new ModelDownloadProgress { Status = new ModelDownloadProgressStatusEnum("DONE"), Percentage = 100 });

        Assert.Equal(["DOWNLOADING 40 %", "DONE 100 %"], await _downloads.FollowAsync("phi"));
        Assert.Equal("/model/phi/download/progress", Assert.Single(_docs.Model.ModelSpecificModelDownloadProgress.Calls).Request.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task A_complete_download_is_followed_no_longer()
    {
        _docs.Model.ModelSpecificModelDownloadProgress.Respond(async service =>
        {
            while (true)
            {
                await service.SendAsync(new ModelDownloadProgress { Percentage = 100 });
            }
        });

        Assert.Single(await _downloads.FollowAsync("phi"));
    }

    [Fact]
    public async Task A_service_that_goes_away_says_why()
    {
        _docs.Model.ModelSpecificModelDownloadProgress.Respond(service => service.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "Shutting down."));

        ApiConnectionException closed = await Assert.ThrowsAsync<ApiConnectionException>(() => _downloads.FollowAsync("phi"));
        Assert.Equal("Shutting down.", closed.CloseReason);
    }

    [Fact]
    public async Task A_stream_that_is_refused_is_a_documented_failure()
    {
        _docs.Model.ModelSpecificModelDownloadProgress.Respond(HttpStatusCode.InternalServerError);

        ApiResponseException refused = await Assert.ThrowsAsync<ApiResponseException>(() => _downloads.FollowAsync("phi"));
        Assert.Equal("Internal Server Error", refused.Text);
    }

    public void Dispose()
    {
        _http.Dispose();
        _docs.Dispose();
    }
}
