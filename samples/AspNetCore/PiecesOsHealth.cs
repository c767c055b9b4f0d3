using Microsoft.Extensions.Diagnostics.HealthChecks;
using PiecesGen;
using PiecesOs;

namespace Sharing;

/// <summary>Healthy while Pieces OS answers.</summary>
public sealed class PiecesOsHealth(PiecesOsClient pieces) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        try
        {
            await pieces.Distributions.DistributionsSnapshotAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (ApiException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message, failure);
        }
    }
}
