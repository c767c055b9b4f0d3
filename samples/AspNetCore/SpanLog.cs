using System.Diagnostics;
using PiecesOs;

namespace Sharing;

/// <summary>
/// Writes the client's spans to the log. With OpenTelemetry the same is
/// <c>services.AddOpenTelemetry().WithTracing(tracing => tracing.AddSource(PiecesOsClient.ActivitySourceName))</c>.
/// </summary>
public sealed class SpanLog(ILogger<SpanLog> log) : IHostedService, IDisposable
{
    private readonly ActivityListener _listener = new()
    {
        ShouldListenTo = static source => source.Name == PiecesOsClient.ActivitySourceName,
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = span => log.Called(span.DisplayName, span.GetTagItem("error.type") ?? "ok", span.Duration.TotalMilliseconds),
    };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        ActivitySource.AddActivityListener(_listener);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _listener.Dispose();
}
