using PiecesGen;
using PiecesGen.FakePiecesOs;
using PiecesOs;

namespace Quickstart;

/// <summary>The documented failures that no client can bring about by itself. The fake server fails when it is told to.</summary>
internal sealed class FailureTour(PiecesOsClient pieces, FakeServer fake, Report report)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        fake.FailNext("/distributions", 500, "The database is locked.");
        Responses<Ok<Distributions>, InternalServerError<string>> list =
            await pieces.Distributions.DistributionsSnapshotResponseAsync(cancellationToken);
        list.Switch(
            ok => report.Wrong(ok, "this was to fail with 500"),
            error => report.Line(error, error.Value));

        fake.FailNext("/allocation/update", 504, "The cloud did not answer in time.");
        Responses<Ok<AllocationCloud>, InternalServerError<string>, GatewayTimeout<string>> update =
            await pieces.Allocation.AllocationUpdateResponseAsync(cancellationToken: cancellationToken);
        update.Switch(
            ok => report.Wrong(ok, "this was to fail with 504"),
            error => report.Wrong(error, "this was to fail with 504"),
            timeout => report.Line(timeout, timeout.Value));
    }
}
