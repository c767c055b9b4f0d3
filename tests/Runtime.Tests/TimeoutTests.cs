using Microsoft.AspNetCore.Http;

namespace PiecesGen.Runtime.Tests;

public sealed class TimeoutTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(150);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Our_limit_ends_in_ApiTimeoutException_before_and_within_the_response(bool withinBody)
    {
        await using var server = await HangingAsync(withinBody);
        using var cancellation = new CancellationTokenSource();
        var connection = server.Connect(new() { Timeout = s_short });

        foreach (CancellationToken token in new[] { CancellationToken.None, cancellation.Token })
        {
            var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => connection.SnapshotAsync(token));

            Assert.Equal(s_short, failure.Timeout);
            Assert.Same(Snapshot.Operation, failure.Operation);
            Assert.Contains("00:00:00.1500000 (ApiClientOptions.Timeout)", failure.Message, StringComparison.Ordinal);
            Assert.NotNull(failure.InnerException);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_timeout_of_the_callers_client_ends_in_ApiTimeoutException_too(bool withinBody)
    {
        await using var server = await HangingAsync(withinBody);
        using var client = new HttpClient { Timeout = s_short };
        var connection = new ApiConnection(client, server.Address, new() { MaxJsonDepth = 5 });

        var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => connection.SnapshotAsync());

        Assert.Equal(s_short, failure.Timeout);
        Assert.Contains("(HttpClient.Timeout)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_two_limits_the_shorter_one_ends_the_call()
    {
        await using var server = await HangingAsync(withinBody: false);
        using var hasty = new HttpClient { Timeout = s_short };
        using var patient = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };

        var clients = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => new ApiConnection(hasty, server.Address, new() { Timeout = TimeSpan.FromMinutes(5) }).SnapshotAsync());
        var ours = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => new ApiConnection(patient, server.Address, new() { Timeout = s_short }).SnapshotAsync());

        Assert.Contains("(HttpClient.Timeout)", clients.Message, StringComparison.Ordinal);
        Assert.Equal(s_short, clients.Timeout);
        Assert.Contains("(ApiClientOptions.Timeout)", ours.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_cancellation_stays_one_and_carries_the_callers_token(bool withinBody)
    {
        using var arrived = new SemaphoreSlim(0);
        await using var server = await HangingAsync(withinBody, arrived);
        using var ownClient = new HttpClient();
        ApiConnection[] connections =
        [
            server.Connect(),
            server.Connect(new() { Timeout = Timeout.InfiniteTimeSpan }),
            new ApiConnection(ownClient, server.Address, null),
        ];

        foreach (ApiConnection connection in connections)
        {
            using var cancellation = new CancellationTokenSource();
            Task<Note> call = connection.SnapshotAsync(cancellation.Token);
            Assert.True(await arrived.WaitAsync(Patience.Limit));
            await cancellation.CancelAsync();

            var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

            Assert.Equal(cancellation.Token, stopped.CancellationToken);
            Assert.True(call.IsCanceled);
        }
    }

    [Fact]
    public async Task A_call_cancelled_beforehand_is_not_sent()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.CompletedTask);
        var cancelled = new CancellationToken(canceled: true);

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Connect().SnapshotAsync(cancelled));

        Assert.Equal(cancelled, stopped.CancellationToken);
        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task Without_a_limit_calls_work()
    {
        await using var server = await LoopbackServer.RespondingAsync(200, "application/json", """{"id":"1"}""");

        Assert.Equal("1", (await server.Connect(new() { Timeout = Timeout.InfiniteTimeSpan }).SnapshotAsync()).Id);
    }

    private static Task<LoopbackServer> HangingAsync(bool withinBody, SemaphoreSlim? arrived = null) =>
        LoopbackServer.StartAsync(async context =>
        {
            if (withinBody)
            {
                await context.Response.WriteAsync("{", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }

            arrived?.Release();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
}
