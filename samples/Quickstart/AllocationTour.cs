using System.Net;
using PiecesGen;
using PiecesOs;

namespace Quickstart;

/// <summary>The two operations of the Allocation API.</summary>
internal sealed class AllocationTour(PiecesOsClient pieces, Report report)
{
    /// <param name="knownId">An allocation that is there; <see langword="null"/> if none is known.</param>
    public async Task RunAsync(string? knownId, CancellationToken cancellationToken)
    {
        // With an id that nobody has, the documented 410 is the right response.
        string id = knownId ?? Guid.NewGuid().ToString();
        Responses<Ok<AllocationCloud>, Gone<string>> response =
            await pieces.Allocation.AllocationSnapshotResponseAsync(id, cancellationToken);

        AllocationCloud? allocation = response.Match<AllocationCloud?>(ok => ok.Value, gone => null);
        report.Line(response.Value, response.Match(
            ok => $"cloud is {ok.Value.Status.Cloud.Value}, region {ok.Value.Region}",
            gone => gone.Value));
        report.Expect(knownId is null || allocation is not null, $"there is an allocation {knownId}");

        if (allocation is not null)
        {
            await MoveAsync(allocation, cancellationToken);
        }
        else
        {
            await UpdateNothingAsync(cancellationToken);
        }
    }

    private async Task MoveAsync(AllocationCloud allocation, CancellationToken cancellationToken)
    {
        AllocationCloud change = allocation with { Region = "europe-west3" };
        AllocationCloud moved = await pieces.Allocation.AllocationUpdateAsync(change, cancellationToken);
        report.Line("allocation_update", HttpStatusCode.OK, $"region {allocation.Region} -> {moved.Region}");

        AllocationCloud again = await pieces.Allocation.AllocationSnapshotAsync(allocation.Id, cancellationToken);
        report.Line("allocation_snapshot", HttpStatusCode.OK, $"region {again.Region}");
        report.Expect(again.Region == change.Region, $"the allocation is in {change.Region}, not in {again.Region}");
    }

    // The body is documented as optional. Without it there is nothing to update, so each documented status is a good response.
    private async Task UpdateNothingAsync(CancellationToken cancellationToken)
    {
        Responses<Ok<AllocationCloud>, InternalServerError<string>, GatewayTimeout<string>> response =
            await pieces.Allocation.AllocationUpdateResponseAsync(cancellationToken: cancellationToken);

        string said = response.Match(ok => ok.Value.Id, error => error.Value, timeout => timeout.Value);
        report.Line(response.Value, $"called without a body: {said}");
    }
}
