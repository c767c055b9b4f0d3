using PiecesGen;
using PiecesGen.Sandbox;
using PiecesOs;

namespace Quickstart;

/// <summary>The documented failures that no client can bring about by itself. The sandbox fails when it is told to.</summary>
internal sealed class FailureTour(PiecesOsClient pieces, PiecesOsSandbox sandbox, Report report)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        sandbox.FailNext("/distributions", 500, "The database is locked.");
        Responses<Ok<Distributions>, InternalServerError<string>> list =
            await pieces.Distributions.DistributionsSnapshotResponseAsync(cancellationToken);
        list.Switch(
            ok => report.Wrong(ok, "this was to fail with 500"),
            error => report.Line(error, error.Value));

        sandbox.FailNext("/allocation/update", 504, "The cloud did not response in time.");
        Responses<Ok<AllocationCloud>, InternalServerError<string>, GatewayTimeout<string>> update =
            await pieces.Allocation.AllocationUpdateResponseAsync(cancellationToken: cancellationToken);
        update.Switch(
            ok => report.Wrong(ok, "this was to fail with 504"),
            error => report.Wrong(error, "this was to fail with 504"),
            timeout => report.Line(timeout, timeout.Value));
    }
}
