using System.Text;
using System.Text.Json.Nodes;
using PiecesGen.FakePiecesOs;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>What goes over the wire, byte by byte where it matters.</summary>
public sealed class RequestCallTests : FakeServerTest
{
    private const string JsonOrText = "application/json, text/plain";

    [Fact]
    public async Task Distribution_update()
    {
        Fake.AddDistribution("mine");

        await Pieces.Distribution.DistributionUpdateAsync(Samples.Distribution("mine"));

        AssertSent("POST", "/distribution/update", JsonOrText);
        AssertBody("""
            {
              "id": "mine",
              "share": {
                "id": "share-1",
                "link": "https://pieces.example/share-1",
                "access": "PUBLIC",
                "accessors": { "iterable": [] },
                "created": { "value": "2024-02-29T23:59:58+00:00" },
                "short": "s1"
              },
              "created": { "value": "2024-02-29T23:59:58+00:00" },
              "updated": { "value": "2024-02-29T23:59:58+00:00" }
            }
            """);
    }

    [Fact]
    public async Task A_null_is_sent_where_additional_properties_name_it_and_a_name_is_sent_once()
    {
        var gist = new SeededGitHubGistDistribution { Name = "notes.md" };
        SeededGitHubGistDistribution forgetting = gist with { AdditionalProperties = gist.AdditionalProperties.WithNull("description") };

        await Pieces.Distributions.DistributionsCreateNewDistributionAsync(new SeededDistribution { Github = new SeededGitHubDistribution { Gist = forgetting } });
        Assert.Equal("""{"github":{"gist":{"name":"notes.md","description":null}}}""", Encoding.UTF8.GetString(Sent.Body.Span));

        await Pieces.Distributions.DistributionsCreateNewDistributionAsync(new SeededDistribution { Github = new SeededGitHubDistribution { Gist = forgetting with { Description = "mine" } } });
        Assert.Equal("""{"github":{"gist":{"description":"mine","name":"notes.md"}}}""", Encoding.UTF8.GetString(Sent.Body.Span));
    }

    [Fact]
    public async Task Distributions_specific_distribution_snapshot()
    {
        await Pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("mine");

        AssertSent("GET", "/distribution/mine", JsonOrText);
        AssertNoBody();
    }

    [Fact]
    public async Task Distributions_create_new_distribution()
    {
        await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);

        AssertSent("POST", "/distributions/create", JsonOrText);
        AssertBody(Samples.SecretGistOnTheWire.ToJsonString());
    }

    [Fact]
    public async Task Distributions_delete_specific_distribution()
    {
        await Pieces.Distributions.DistributionsDeleteSpecificDistributionResponseAsync("mine");

        AssertSent("POST", "/distributions/mine/delete", "text/plain");
        AssertNoBody();
    }

    [Fact]
    public async Task Distributions_snapshot()
    {
        await Pieces.Distributions.DistributionsSnapshotAsync();

        AssertSent("GET", "/distributions", JsonOrText);
        AssertNoBody();
    }

    [Fact]
    public async Task Allocation_snapshot()
    {
        await Pieces.Allocation.AllocationSnapshotAsync(FakeServer.AllocationId);

        AssertSent("GET", $"/allocation/{FakeServer.AllocationId}", JsonOrText);
        AssertNoBody();
    }

    [Fact]
    public async Task Allocation_update()
    {
        await Pieces.Allocation.AllocationUpdateResponseAsync(Samples.Allocation("cloud-1"));

        AssertSent("POST", "/allocation/update", JsonOrText);
        AssertBody("""
            {
              "id": "cloud-1",
              "user": "user-1",
              "urls": {
                "base": { "status": "SUCCEEDED", "url": "https://pieces.example" },
                "id": { "status": "SUCCEEDED", "url": "https://pieces.example" }
              },
              "status": { "cloud": "RUNNING" },
              "project": "project-1"
            }
            """);
    }

    [Fact]
    public async Task Names_the_dialects_escape_are_plain_on_the_wire()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);

        await Pieces.Distribution.DistributionUpdateAsync(created);

        Assert.Contains("\"schema\":", Sent.Text, StringComparison.Ordinal);
        Assert.Contains("\"public\":false", Sent.Text, StringComparison.Ordinal);
        Assert.Contains($"\"github_id\":\"{created.Github?.Gist?.GithubId}\"", Sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_omitted_optional_body_sends_no_content_at_all()
    {
        Distribution created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync();

        Assert.Null(created.Github);
        AssertSent("POST", "/distributions/create", JsonOrText);
        AssertNoBody();
    }

    [Fact]
    public async Task A_seed_without_properties_is_an_empty_object()
    {
        await Pieces.Distributions.DistributionsCreateNewDistributionAsync(new SeededDistribution());

        Assert.Equal("{}", Sent.Text);
    }

    [Fact]
    public async Task Nothing_is_sent_twice()
    {
        Fake.FailNext("/distributions", 500, "no");

        await Pieces.Distributions.DistributionsSnapshotResponseAsync();

        Assert.Single(Fake.Requests);
    }

    private void AssertSent(string method, string path, string accept)
    {
        Assert.Equal(method, Sent.Method);
        Assert.Equal(path, Sent.Path);
        Assert.Empty(Sent.Query);
        Assert.Equal(accept, Sent.Headers["Accept"]);
    }

    private void AssertBody(string json)
    {
        Assert.Equal("application/json", Sent.Headers["Content-Type"]);
        Assert.Equal((byte)'{', Sent.Body.Span[0]);
        WireAssert.Same(JsonNode.Parse(json), JsonNode.Parse(Sent.Body.Span));
    }

    private void AssertNoBody()
    {
        Assert.True(Sent.Body.IsEmpty);
        Assert.DoesNotContain("Content-Type", Sent.Headers.Keys, StringComparer.OrdinalIgnoreCase);
        Assert.DoesNotContain("Transfer-Encoding", Sent.Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }
}
