using static PiecesGen.Runtime.Tests.SentCredentials;

namespace PiecesGen.Runtime.Tests;

/// <summary>When a provider is asked for its credential, and what becomes of the call when it is slow or fails.</summary>
[Collection(Allocations.Collection)]
public sealed class CredentialProviderTests
{
    [Fact]
    public async Task It_goes_only_where_the_page_lists_its_scheme_and_the_provider_is_not_even_asked_elsewhere()
    {
        int asked = 0;
        CredentialProvider<string> counting = (_, _) => new($"key {++asked}");

        Assert.Equal("/x", await SentAsync(Credential.InHeader("key", "X-Key", counting), new ApiRequest(Open, "/x")));
        Assert.Equal("/x", await SentAsync(Credential.InHeader("third", "X-Key", counting)));
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task The_provider_knows_the_operation_and_is_asked_for_every_call()
    {
        List<ApiOperation> asked = [];
        var options = new CredentialOptions(Credential.Bearer("key", (operation, _) =>
        {
            asked.Add(operation);
            return new("t");
        }));

        await SentAsync(options, new ApiRequest(Secured, "/x"));
        await SentAsync(options, new ApiRequest(Secured, "/x"));

        Assert.Equal([Secured, Secured], asked);
    }

    [Fact]
    public async Task What_the_provider_throws_the_call_throws_and_nothing_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Task.CompletedTask);
        Exception[] failures = [new InvalidOperationException("no key"), new HttpRequestException("token server"), new OperationCanceledException("mine")];
        foreach (Exception mine in failures)
        {
            foreach (CredentialProvider<string> failing in new CredentialProvider<string>[] { (_, _) => throw mine, (_, _) => ValueTask.FromException<string?>(mine) })
            {
                ApiConnection connection = server.Connect(new CredentialOptions(Credential.Bearer("key", failing)));

                Assert.Same(mine, await Assert.ThrowsAnyAsync<Exception>(
                    () => connection.SendAsync(new ApiRequest(Secured, "/x"), static response => response.ReadText(), CancellationToken.None)));
            }
        }

        Assert.Equal(0, server.Requests);
    }

    [Fact]
    public async Task Waiting_for_a_credential_counts_towards_the_limit()
    {
        var options = new CredentialOptions(Credential.Bearer("key", Waiting)) { Timeout = TimeSpan.FromMilliseconds(50) };

        var failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => SentAsync(options, new ApiRequest(Secured, "/x")));

        Assert.Contains("no credential came, and nothing was sent, within 00:00:00.0500000 (ApiClientOptions.Timeout)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_caller_can_cancel_while_a_credential_is_waited_for()
    {
        using var cancellation = new CancellationTokenSource();
        var asked = new TaskCompletionSource();
        var options = new CredentialOptions(Credential.Bearer("key", (operation, cancellationToken) =>
        {
            asked.SetResult();
            return Waiting(operation, cancellationToken);
        }));
        Task<string> call = new ApiConnection(new Uri("http://127.0.0.1:9"), options)
            .SendAsync(new ApiRequest(Secured, "/x"), static response => response.ReadText(), cancellation.Token);

        await asked.Task.WaitAsync(Patience.Limit);
        await cancellation.CancelAsync();

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, stopped.CancellationToken);
    }

    [Fact]
    public async Task Without_a_provider_it_costs_nothing()
    {
        using var allocations = new Allocations();
        var without = new CredentialOptions(Credential.Bearer("key", null)) { AuthorizeAllOperations = true };
        var with = new CredentialOptions(Credential.Bearer("key", Giving("t"))) { AuthorizeAllOperations = true };

        long plain = await Allocations.OfAsync(allocations.Connect(new ApiClientOptions()));

        Assert.Equal(plain, await Allocations.OfAsync(allocations.Connect(without)));
        Assert.True(await Allocations.OfAsync(allocations.Connect(with)) > plain);
    }

    private static async ValueTask<string?> Waiting(ApiOperation operation, CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }
}
