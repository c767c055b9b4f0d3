using System.Net;
using PiecesGen.FakePiecesOs;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>Whose HttpClient, and which address.</summary>
public sealed class HttpClientTests : FakeServerTest
{
    [Fact]
    public async Task The_callers_HttpClient_is_used_as_it_is_and_left_as_it_was()
    {
        using var http = new HttpClient { BaseAddress = Fake.Address, Timeout = TimeSpan.FromSeconds(77) };
        http.DefaultRequestHeaders.Add("X-Team", "red");
        string headers = http.DefaultRequestHeaders.ToString();

        var pieces = new PiecesOsClient(http);
        await pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);
        await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("missing");

        Assert.Equal(2, Fake.Requests.Count);
        Assert.All(Fake.Requests, request => Assert.Equal("red", request.Headers["X-Team"]));
        Assert.Equal(Fake.Address, http.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(77), http.Timeout);
        Assert.Equal(headers, http.DefaultRequestHeaders.ToString());
        // Not disposed: it still works.
        using var response = await http.GetAsync(new Uri("distributions", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_address_in_the_options_goes_with_the_callers_HttpClient()
    {
        using var http = new HttpClient();

        var pieces = new PiecesOsClient(http, new PiecesOsClientOptions { BaseAddress = Fake.Address });
        await pieces.Distributions.DistributionsSnapshotAsync();

        Assert.Single(Fake.Requests);
        Assert.Null(http.BaseAddress);
    }

    [Fact]
    public async Task An_address_in_the_options_alone_is_enough()
    {
        var pieces = new PiecesOsClient(new PiecesOsClientOptions { BaseAddress = Fake.Address });

        await pieces.Distributions.DistributionsSnapshotAsync();

        Assert.Single(Fake.Requests);
    }

    [Fact]
    public async Task Without_an_address_the_one_in_the_docs_is_asked()
    {
        using var handler = new AddressCatcher();
        using var http = new HttpClient(handler, disposeHandler: false);

        await new PiecesOsClient(http).Distributions.DistributionsSnapshotAsync();

        Assert.Equal(new Uri("http://localhost:1000/distributions"), handler.Asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task A_path_in_the_address_stays_in_front(string ending)
    {
        await using var prefixed = await FakeServer.StartAsync("/pieces/os", CancellationToken.None);
        var pieces = new PiecesOsClient(new Uri(prefixed.Address.ToString().TrimEnd('/') + ending));

        var created = await pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);
        await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(created.Id);

        Assert.Equal(
            ["/pieces/os/distributions/create", $"/pieces/os/distribution/{created.Id}"],
            prefixed.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task Nobody_at_the_address_is_an_ApiConnectionException()
    {
        using var port = new DeafPort();
        var pieces = new PiecesOsClient(port.Address);

        var failure = await Assert.ThrowsAsync<ApiConnectionException>(() => pieces.Distributions.DistributionsSnapshotResponseAsync());

        Assert.Equal("distributions_snapshot", failure.Operation.Name);
        Assert.Equal(new Uri(port.Address, "distributions"), failure.RequestUri);
        Assert.IsType<HttpRequestException>(failure.InnerException);
    }

    private sealed class AddressCatcher : HttpMessageHandler
    {
        public Uri? Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{ "iterable": [] }""") });
        }
    }
}
