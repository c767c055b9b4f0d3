using System.Net;
using PiecesGen.FakePiecesOs;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>All seven operations in the plain style: the value or an exception.</summary>
public sealed class ValueStyleTests : FakeServerTest
{
    [Fact]
    public async Task Create_returns_the_distribution_the_server_made_of_the_seed()
    {
        DateTimeOffset before = DateTimeOffset.UtcNow;

        Distribution created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);

        Assert.True(Guid.TryParse(created.Id, out _));
        Assert.Equal("notes.md", created.Github?.Gist?.Name);
        Assert.Equal("Grüße, 世界 \"👋\"", created.Github?.Gist?.Description);
        Assert.Equal(3, created.Schema?.Migration);
        Assert.Null(created.Mailgun);
        Assert.InRange(created.Created.Value, before, DateTimeOffset.UtcNow);
        Assert.Equal(TimeSpan.Zero, created.Created.Value.Offset);
    }

    [Fact]
    public async Task Snapshot_of_all_lists_them_in_the_order_of_creation()
    {
        var first = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.Gist("first"));
        var second = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.Gist("second"));

        Distributions all = await Pieces.Distributions.DistributionsSnapshotAsync();

        Assert.Equal([first.Id, second.Id], all.Iterable.Select(distribution => distribution.Id));
    }

    [Fact]
    public async Task Snapshot_returns_the_distribution_of_that_id()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);

        Distribution read = await Pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(created.Id);

        Assert.Equal(created.Id, read.Id);
        Assert.Equal(created.Github?.Gist?.GithubId, read.Github?.Gist?.GithubId);
    }

    [Fact]
    public async Task Update_replaces_what_the_server_holds()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);

        Distribution updated = await Pieces.Distribution.DistributionUpdateAsync(
            created with { Share = created.Share with { Name = "Renamed", Access = new AccessEnum("PUBLIC") } });
        Distribution read = await Pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(created.Id);

        Assert.Equal("Renamed", updated.Share.Name);
        Assert.Equal("Renamed", read.Share.Name);
        Assert.Equal(new AccessEnum("PUBLIC"), read.Share.Access);
        Assert.Equal(created.Created.Value, read.Created.Value);
        Assert.True(read.Updated.Value > created.Updated.Value);
    }

    [Fact]
    public async Task Delete_returns_nothing_and_the_distribution_is_gone()
    {
        var created = await Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);

        await Pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(created.Id);

        Assert.Empty((await Pieces.Distributions.DistributionsSnapshotAsync()).Iterable);
    }

    [Fact]
    public async Task Allocation_snapshot_returns_the_allocation()
    {
        AllocationCloud allocation = await Pieces.Allocation.AllocationSnapshotAsync(FakeServer.AllocationId);

        Assert.Equal(FakeServer.AllocationId, allocation.Id);
        Assert.Equal("RUNNING", allocation.Status.Cloud.Value);
        Assert.Equal("https://fake.pieces.example", allocation.Urls.Base.Url);
    }

    [Fact]
    public async Task Allocation_update_replaces_what_the_server_holds()
    {
        var allocation = await Pieces.Allocation.AllocationSnapshotAsync(FakeServer.AllocationId);

        AllocationCloud updated = await Pieces.Allocation.AllocationUpdateAsync(allocation with { Version = "2.0.0", Region = null });
        AllocationCloud read = await Pieces.Allocation.AllocationSnapshotAsync(FakeServer.AllocationId);

        Assert.Equal("2.0.0", updated.Version);
        Assert.Equal("2.0.0", read.Version);
        Assert.Null(read.Region);
    }

    [Fact]
    public async Task A_documented_failure_is_an_exception_that_says_everything()
    {
        var failure = await Assert.ThrowsAsync<ApiResponseException>(
            () => Pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync("missing"));

        Assert.Equal("distributions_specific_distribution_snapshot", failure.Operation.Name);
        Assert.Equal("/distribution/{distribution}", failure.Operation.UrlTemplate);
        Assert.Equal(HttpStatusCode.Gone, failure.StatusCode);
        Assert.True(failure.IsDocumented);
        Assert.Equal("Distribution not found.", failure.Meaning);
        Assert.Equal("Distribution not found.", failure.Text);
        Assert.True(failure.Headers.Contains("content-type"));
        Assert.Contains("distributions_specific_distribution_snapshot", failure.Message, StringComparison.Ordinal);
        Assert.Contains("410", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Distribution not found.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, "Internal Server Error")]
    [InlineData(504, "Gateway Timeout, request timed out.")]
    public async Task The_meaning_of_a_failure_is_the_one_in_the_docs(int status, string meaning)
    {
        Fake.FailNext("/allocation/update", status, "other words");

        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => Pieces.Allocation.AllocationUpdateAsync());

        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Equal(meaning, failure.Meaning);
        Assert.Equal("other words", failure.Text);
    }

    [Fact]
    public async Task A_failed_delete_throws_though_there_is_no_value_to_miss()
    {
        var failure = await Assert.ThrowsAsync<ApiResponseException>(
            () => Pieces.Distributions.DistributionsDeleteSpecificDistributionAsync("missing"));

        Assert.Equal(HttpStatusCode.InternalServerError, failure.StatusCode);
        Assert.Equal("There is no distribution missing to delete.", failure.Text);
    }

    [Fact]
    public async Task One_client_serves_many_calls_at_once()
    {
        var created = await Task.WhenAll(Enumerable.Range(0, 24).Select(
            number => Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.Gist($"gist {number}"))));

        var all = await Pieces.Distributions.DistributionsSnapshotAsync();

        Assert.Equal(created.Select(one => one.Id).Order(), all.Iterable.Select(one => one.Id).Order());
    }

    [Fact]
    public void Enums_compare_by_their_text_and_an_empty_one_is_the_default()
    {
        Assert.Equal(new AccessEnum("PUBLIC"), new AccessEnum("PUBLIC"));
        Assert.Equal(new AccessEnum("PUBLIC").GetHashCode(), new AccessEnum("PUBLIC").GetHashCode());
        Assert.NotEqual(new AccessEnum("PUBLIC"), new AccessEnum("public"));
        Assert.True(new AccessEnum("") == default);
        Assert.Equal(default(AccessEnum).GetHashCode(), new AccessEnum("").GetHashCode());
        Assert.Equal("", default(AccessEnum).Value);
        Assert.Throws<ArgumentNullException>(() => new AccessEnum(null!));
    }
}
