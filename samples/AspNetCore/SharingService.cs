using PiecesOs;

namespace Sharing;

/// <summary>A web service that shows what Pieces OS shares.</summary>
public static class SharingService
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        AddPiecesOs(builder.Services, builder.Configuration.GetSection("PiecesOs"));
        builder.Services.AddHostedService<SpanLog>();
        builder.Services.AddProblemDetails().AddExceptionHandler<ApiExceptionHandler>();
        builder.Services.AddHealthChecks().AddCheck<PiecesOsHealth>("pieces-os");

        WebApplication service = builder.Build();
        service.UseExceptionHandler();
        service.MapHealthChecks("/health");
        service.MapDistributions();
        return service;
    }

    private static void AddPiecesOs(IServiceCollection services, IConfiguration settings)
    {
        services.AddTransient<RetryHandler>();
        services.AddPiecesOsClient((provider, options) =>
            {
                settings.Bind(options); // BaseAddress, Timeout, Lenient …

                // The pages say "No authorization required", but Pieces OS likes to know who calls.
                options.AuthorizeAllOperations = true;
                options.Application = (_, _) => new(settings["ApplicationId"]);

                ILogger<PiecesOsClient> log = provider.GetRequiredService<ILogger<PiecesOsClient>>();
                options.OnDrift = drift => log.NotAsDocumented(drift);
            })
            .AddHttpMessageHandler<RetryHandler>();
    }
}
