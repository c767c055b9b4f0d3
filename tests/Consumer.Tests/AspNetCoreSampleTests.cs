extern alias aspnetcore;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using aspnetcore::Sharing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace PiecesGen.Consumer.Tests;

/// <summary>The web service of the samples, in front of a sandbox of its own.</summary>
public sealed class AspNetCoreSampleTests : SandboxTest
{
    [Fact]
    public async Task It_lists_what_is_shared_and_says_who_asks()
    {
        Sandbox.AddDistribution("mine");
        await using WebApplication service = await StartAsync("--PiecesOs:ApplicationId=sharing");

        using HttpClient client = Client(service);

        JsonNode? all = await client.GetFromJsonAsync<JsonNode>("distributions");

        Assert.Equal("mine", (string?)all?[0]?["id"]);
        Assert.Equal("sharing", Sent.Headers["X-Application-ID"]);
    }

    [Fact]
    public async Task What_is_gone_is_not_found()
    {
        Sandbox.AddDistribution("mine");
        await using WebApplication service = await StartAsync();
        using HttpClient client = Client(service);

        using HttpResponseMessage found = await client.GetAsync("distributions/mine");
        using HttpResponseMessage gone = await client.GetAsync("distributions/other");

        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("Distribution not found.", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_again_after_a_503()
    {
        Sandbox.FailNext("/distributions", 503, "Starting up.");
        await using WebApplication service = await StartAsync();

        using HttpClient client = Client(service);

        using HttpResponseMessage response = await client.GetAsync("distributions");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(2, Sandbox.Requests.Count);
    }

    [Fact]
    public async Task What_must_not_happen_twice_is_not_asked_twice()
    {
        Sandbox.FailNext("/distributions/create", 503, "Starting up.");
        await using WebApplication service = await StartAsync();
        var pieces = service.Services.GetRequiredService<aspnetcore::PiecesOs.PiecesOsClient>();

        await Assert.ThrowsAsync<ApiResponseException>(() => pieces.Distributions.DistributionsCreateNewDistributionAsync());

        Assert.Single(Sandbox.Requests);
    }

    [Fact]
    public async Task A_failure_behind_it_is_a_bad_gateway()
    {
        FailEveryAttempt();
        await using WebApplication service = await StartAsync();

        using HttpClient client = Client(service);

        using HttpResponseMessage response = await client.GetAsync("distributions");

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("distributions_snapshot failed.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_healthy_while_Pieces_OS_responds()
    {
        await using WebApplication service = await StartAsync();
        using HttpClient client = Client(service);

        Assert.Equal("Healthy", await client.GetStringAsync("health"));

        FailEveryAttempt();
        using HttpResponseMessage sick = await client.GetAsync("health");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sick.StatusCode);
    }

    private static HttpClient Client(WebApplication service) => new() { BaseAddress = new Uri(service.Urls.Single()) };

    private void FailEveryAttempt()
    {
        for (int attempt = 0; attempt <= SharingSettings.Retries; attempt++)
        {
            Sandbox.FailNext("/distributions", 500, "Disk full.");
        }
    }

    // No spans: in one process with other tests it would print theirs.
    private async Task<WebApplication> StartAsync(params string[] arguments)
    {
        WebApplication service = SharingService.Build(
            [.. SharingSettings.For(Sandbox.Address), "--Logging:LogLevel:Default=None", "--OTEL_SDK_DISABLED=true", .. arguments]);
        await service.StartAsync();
        return service;
    }
}
