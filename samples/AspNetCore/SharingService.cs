using Microsoft.Extensions.Http.Resilience;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PiecesOs;

namespace Sharing;

/// <summary>A web service that shows what Pieces OS shares.</summary>
public static class SharingService
{
    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        AddPiecesOs(builder.Services, builder.Configuration.GetSection("PiecesOs"));
        AddSpans(builder.Services);
        builder.Services.AddProblemDetails().AddExceptionHandler<ApiExceptionHandler>();
        builder.Services.AddOpenApi(options => options.AddPiecesOsClientModels());
        builder.Services.AddHealthChecks().AddCheck<PiecesOsHealth>("pieces-os");

        WebApplication service = builder.Build();
        service.UseExceptionHandler();
        service.MapHealthChecks("/health");
        service.MapDistributions();
        service.MapOpenApi();
        return service;
    }

    private static void AddPiecesOs(IServiceCollection services, IConfiguration settings) => services
        .AddPiecesOsClient((provider, options) =>
        {
            settings.Bind(options); // BaseAddress, Timeout, Lenient …

            // The pages say "No authorization required", but Pieces OS likes to know who calls.
            options.AuthorizeAllOperations = true;
            options.Application = (_, _) => new(settings["ApplicationId"]);

            ILogger<PiecesOsClient> log = provider.GetRequiredService<ILogger<PiecesOsClient>>();
            options.OnDrift = drift => log.NotAsDocumented(drift);
        })
        .AddStandardResilienceHandler(options =>
        {
            settings.Bind("Resilience", options); // Retry:MaxRetryAttempts, Retry:Delay, AttemptTimeout:Timeout …

            // Whoever creates twice has two.
            options.Retry.DisableForUnsafeHttpMethods();
        });

    // Three sources, one tree: the request to this service, the call of the client in it, and each attempt that the call took.
    private static void AddSpans(IServiceCollection services) => services
        .AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService("sharing"))
        .WithTracing(tracing => tracing
            .AddAspNetCoreInstrumentation()
            .AddSource(PiecesOsClient.ActivitySourceName)
            .AddHttpClientInstrumentation()
            .AddConsoleExporter());
}
