using Microsoft.Extensions.DependencyInjection;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>Several clients of one API as services.</summary>
public sealed class KeyedServicesTests : FakeServerTest
{
    [Fact]
    public async Task Each_key_has_a_client_with_options_of_its_own()
    {
        var services = new ServiceCollection();
        services.AddSingleton(Fake.Address);
        services.AddKeyedPiecesOsClient("near", (provider, options) => options.BaseAddress = provider.GetRequiredService<Uri>());
        services.AddKeyedPiecesOsClient("far", options => options.BaseAddress = new Uri("http://far.invalid"));
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredKeyedService<PiecesOsClient>("near").Distributions.DistributionsSnapshotAsync();
        await Assert.ThrowsAsync<ApiConnectionException>(
            () => provider.GetRequiredKeyedService<PiecesOsClient>("far").Distributions.DistributionsSnapshotAsync());

        Assert.Single(Fake.Requests);
        Assert.Null(provider.GetService<PiecesOsClient>());
    }

    [Fact]
    public async Task A_group_is_asked_for_by_the_key_of_its_client()
    {
        var services = new ServiceCollection();
        services.AddKeyedPiecesOsClient("near", options => options.BaseAddress = Fake.Address);
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredKeyedService<IDistributionsApi>("near").DistributionsSnapshotAsync();

        Assert.Single(Fake.Requests);
        Assert.Null(provider.GetService<IDistributionsApi>());
    }

    [Fact]
    public async Task The_builder_of_a_key_adds_handlers_to_its_client_alone()
    {
        int sent = 0;
        var services = new ServiceCollection();
        services.AddKeyedPiecesOsClient("watched").ConfigureHttpClient(_ => sent++).ConfigureHttpClient(http => http.BaseAddress = Fake.Address);
        services.AddKeyedPiecesOsClient("other", options => options.BaseAddress = Fake.Address);
        services.AddPiecesOsClient(options => options.BaseAddress = Fake.Address);
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        await provider.GetRequiredKeyedService<PiecesOsClient>("other").Distributions.DistributionsSnapshotAsync();
        await provider.GetRequiredService<PiecesOsClient>().Distributions.DistributionsSnapshotAsync();
        Assert.Equal(0, sent);

        await provider.GetRequiredKeyedService<PiecesOsClient>("watched").Distributions.DistributionsSnapshotAsync();
        Assert.Equal(1, sent);
    }

    [Fact]
    public void A_client_without_a_key_or_options_is_not_registered()
    {
        var services = new ServiceCollection();

        Assert.Throws<ArgumentNullException>("key", () => services.AddKeyedPiecesOsClient(null!));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddKeyedPiecesOsClient("eu", (Action<IServiceProvider, PiecesOsClientOptions>)null!));
        Assert.Empty(services);
    }
}
