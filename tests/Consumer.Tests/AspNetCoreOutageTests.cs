using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>What whoever runs the web service of the samples sees while Pieces OS fails.</summary>
[Trait("Speed", "slow")]
public sealed class AspNetCoreOutageTests : FakeServerTest
{
    [Fact]
    public async Task Each_attempt_of_a_call_is_a_span_within_the_clients_and_each_retry_is_in_the_log()
    {
        Fake.AddDistribution("mine");
        BreakFor(requests: SharingSettings.Retries);
        await using SharingProcess service = await SharingProcess.StartAsync(Fake.Address);
        using var client = new HttpClient { BaseAddress = service.Address };

        JsonNode? all = await client.GetFromJsonAsync<JsonNode>("distributions");

        Assert.Equal("mine", (string?)all?[0]?["id"]);
        IReadOnlyList<PrintedSpan> spans = await service.ReadRequestAsync();
        PrintedSpan call = Assert.Single(spans, span => span.Source == PiecesOsClient.ActivitySourceName);
        Assert.Equal("GET /distributions", call.Name);
        Assert.Equal("200", call["http.response.status_code"]);
        Assert.Equal(spans[^1].Id, call.ParentId);

        PrintedSpan[] attempts = [.. spans.Where(span => span.Source == "System.Net.Http")];
        Assert.Equal(["503", "503", "200"], attempts.Select(attempt => attempt["http.response.status_code"]));
        Assert.All(attempts, attempt => Assert.Equal(call.Id, attempt.ParentId));

        foreach (PrintedSpan failed in attempts.SkipLast(1))
        {
            Assert.Contains($"Result: '{failed["http.response.status_code"]}'", await service.ReadLogAsync("EventName: 'OnRetry'"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_longer_outage_is_a_failed_span_and_a_bad_gateway_until_it_ends()
    {
        BreakFor(requests: 1 + SharingSettings.Retries);
        await using SharingProcess service = await SharingProcess.StartAsync(Fake.Address);
        using var client = new HttpClient { BaseAddress = service.Address };

        using HttpResponseMessage during = await client.GetAsync("distributions");
        using HttpResponseMessage after = await client.GetAsync("distributions");

        Assert.Equal((HttpStatusCode.BadGateway, HttpStatusCode.OK), (during.StatusCode, after.StatusCode));
        PrintedSpan failed = Assert.Single(await service.ReadRequestAsync(), span => span.Source == PiecesOsClient.ActivitySourceName);
        PrintedSpan works = Assert.Single(await service.ReadRequestAsync(), span => span.Source == PiecesOsClient.ActivitySourceName);
        Assert.Equal(("503", null), (failed["error.type"], works["error.type"]));
    }

    private void BreakFor(int requests)
    {
        for (int request = 0; request < requests; request++)
        {
            Fake.FailNext("/distributions", 503, "Starting up.");
        }
    }
}
