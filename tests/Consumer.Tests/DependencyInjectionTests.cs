using Microsoft.Extensions.DependencyInjection;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>The client as a service.</summary>
public sealed class DependencyInjectionTests : FakeServerTest
{
    [Fact]
    public async Task A_registered_client_calls()
    {
        await using ServiceProvider services = Services(services => services.AddPiecesOsClient(options => options.BaseAddress = Fake.Address));

        Distributions all = await services.GetRequiredService<PiecesOsClient>().Distributions.DistributionsSnapshotAsync();

        Assert.Empty(all.Iterable);
    }

    [Fact]
    public async Task The_interface_of_a_group_is_a_service_too()
    {
        await using ServiceProvider services = Services(services => services.AddPiecesOsClient(options => options.BaseAddress = Fake.Address));

        await services.GetRequiredService<IDistributionsApi>().DistributionsSnapshotAsync();

        Assert.Equal("GET", Sent.Method);
    }

    [Fact]
    public async Task Options_can_come_from_other_services()
    {
        await using ServiceProvider services = Services(services =>
        {
            services.AddSingleton(Fake.Address);
            services.AddPiecesOsClient((provider, options) => options.BaseAddress = provider.GetRequiredService<Uri>());
        });

        await services.GetRequiredService<PiecesOsClient>().Distributions.DistributionsSnapshotAsync();

        Assert.Single(Fake.Requests);
    }

    [Fact]
    public async Task The_builder_adds_handlers_and_sets_the_HttpClient()
    {
        await using ServiceProvider services = Services(services => services.AddPiecesOsClient()
            .ConfigureHttpClient(http => http.BaseAddress = Fake.Address)
            .AddHttpMessageHandler(() => new OperationHeader()));

        await services.GetRequiredService<PiecesOsClient>().Distributions.DistributionsSnapshotAsync();

        Assert.Equal("distributions_snapshot", Sent.Headers["X-Operation"]);
    }

    [Fact]
    public async Task The_primary_handler_is_one_that_stays_with_its_service()
    {
        HttpMessageHandler? primary = null;
        await using ServiceProvider services = Services(services => services.AddPiecesOsClient()
            .ConfigurePrimaryHttpMessageHandler((handler, _) => primary = handler));

        services.GetRequiredService<PiecesOsClient>();

        var handler = Assert.IsType<HttpClientHandler>(primary);
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
    }

    private static ServiceProvider Services(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed class OperationHeader : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Options.TryGetValue(ApiOperation.OptionsKey, out ApiOperation? operation))
            {
                request.Headers.Add("X-Operation", operation.Name);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
