using PiecesOs;

namespace PiecesGen.Consumer.Tests;

public sealed class CancellationTests : FakeServerTest
{
    [Fact]
    public async Task A_token_cancelled_beforehand_sends_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Pieces.Distributions.DistributionsSnapshotAsync(cancelled));

        Assert.Empty(Fake.Requests);
    }

    [Fact]
    public async Task Cancelling_while_the_server_thinks_ends_the_call_with_the_callers_token()
    {
        using var cancellation = new CancellationTokenSource();
        var arrived = Fake.HoldNext("/distributions/create");
        var call = Pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist, cancellation.Token);
        await arrived.WaitAsync(Patience.Limit);

        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, stopped.CancellationToken);
    }

    [Fact]
    public async Task The_clients_own_timeout_is_no_cancellation()
    {
        var hasty = new PiecesOsClient(new PiecesOsClientOptions { BaseAddress = Fake.Address, Timeout = TimeSpan.FromMilliseconds(200) });
        _ = Fake.HoldNext("/distributions");

        var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => hasty.Distributions.DistributionsSnapshotAsync());

        Assert.Equal("distributions_snapshot", failure.Operation.Name);
    }
}
