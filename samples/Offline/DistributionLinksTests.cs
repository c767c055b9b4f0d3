using System.Net;
using PiecesGen;
using PiecesOs;
using Xunit;

namespace Offline;

/// <summary>The consumer's tests. No server is started, no port is opened: the docs answer.</summary>
public sealed class DistributionLinksTests : IDisposable
{
    private readonly PiecesOsClient.TestHandler _docs = new();
    private readonly HttpClient _http;
    private readonly DistributionLinks _links;

    public DistributionLinksTests()
    {
        _http = new HttpClient(_docs, disposeHandler: false);
        _links = new DistributionLinks(new PiecesOsClient(_http));
    }

    [Fact]
    public async Task Without_being_told_anything_every_operation_responds_with_a_valid_sample()
    {
        Assert.Empty(await _links.AllAsync());
        Assert.Equal("link", await _links.OfAsync("6f6b1c39-52a5-4e2b-a8b7-5c0a2c0c8f56"));
    }

    [Fact]
    public async Task Links_are_in_the_order_of_names_and_deleted_distributions_are_left_out()
    {
        Distribution sample = await SampleAsync();
        _docs.Distributions.DistributionsSnapshot.Respond(new Distributions
        {
            Iterable =
            [
                sample with { Share = sample.Share with { Name = "Zebra", Link = "https://z.example" } },
                sample with { Deleted = sample.Created },
                sample with { Share = sample.Share with { Name = "Ape", Link = "https://a.example" } },
            ],
        });

        Assert.Equal(["Ape: https://a.example", "Zebra: https://z.example"], await _links.AllAsync());
    }

    [Theory]
    [InlineData(HttpStatusCode.Gone, "gone: Distribution not found.")]
    [InlineData(HttpStatusCode.InternalServerError, "failed: Internal Server Error")]
    public async Task A_documented_failure_is_said_in_the_words_of_the_docs(HttpStatusCode status, string expected)
    {
        _docs.Respond("GET /distribution/{distribution}", status);

        Assert.Equal(expected, await _links.OfAsync("any"));
    }

    [Fact]
    public async Task A_failure_that_nobody_documented_is_an_exception()
    {
        _docs.Respond("distributions_snapshot", HttpStatusCode.ServiceUnavailable, "Starting up.", "text/plain");

        ApiResponseException failure = await Assert.ThrowsAsync<ApiResponseException>(() => _links.AllAsync());
        Assert.Equal("Starting up.", failure.Text);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_an_exception_of_its_own()
    {
        _docs.Respond("distributions_snapshot", _ => throw new HttpRequestException("The cable is unplugged."));

        await Assert.ThrowsAsync<ApiConnectionException>(() => _links.AllAsync());
    }

    [Fact]
    public async Task Renaming_sends_the_distribution_back_with_its_new_name()
    {
        await _links.RenameAsync("any", "Weekly notes");

        Assert.Equal(["distributions_specific_distribution_snapshot", "distribution_update"], _docs.Calls.Select(call => call.Operation.Name));
        Assert.Contains("\"name\":\"Weekly notes\"", Assert.Single(_docs.Distribution.DistributionUpdate.Calls).Text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _http.Dispose();
        _docs.Dispose();
    }

    private async Task<Distribution> SampleAsync() =>
        await new PiecesOsClient(_http).Distribution.DistributionsSpecificDistributionSnapshotAsync("any");
}
