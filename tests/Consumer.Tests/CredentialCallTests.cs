using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>The scheme of these docs: an API key that no page asks for and the server wants nevertheless.</summary>
public sealed class CredentialCallTests : SandboxTest
{
    [Fact]
    public async Task A_scheme_that_no_page_lists_is_sent_only_by_option()
    {
        var options = new PiecesOsClientOptions { BaseAddress = Sandbox.Address, Application = (_, _) => new("app-1") };

        await new PiecesOsClient(options).Distributions.DistributionsSnapshotAsync();
        Assert.False(Sent.Headers.ContainsKey("X-Application-ID"));

        options.AuthorizeAllOperations = true;
        await new PiecesOsClient(options).Distributions.DistributionsSnapshotAsync();
        Assert.Equal("app-1", Sent.Headers["X-Application-ID"]);
    }

    [Fact]
    public async Task The_provider_decides_by_the_operation()
    {
        var pieces = new PiecesOsClient(new PiecesOsClientOptions
        {
            BaseAddress = Sandbox.Address,
            AuthorizeAllOperations = true,
            Application = (operation, _) => new(operation.Method == "GET" ? null : operation.Name),
        });

        await pieces.Distributions.DistributionsSnapshotAsync();
        Assert.False(Sent.Headers.ContainsKey("X-Application-ID"));

        await pieces.Distributions.DistributionsCreateNewDistributionAsync(Samples.SecretGist);
        Assert.Equal("distributions_create_new_distribution", Sent.Headers["X-Application-ID"]);
    }

    [Fact]
    public async Task The_options_of_the_runtime_are_enough_without_credentials()
    {
        await new PiecesOsClient(new PiecesOsClientOptions { BaseAddress = Sandbox.Address }).Distributions.DistributionsSnapshotAsync();

        Assert.Single(Sandbox.Requests);
    }
}
