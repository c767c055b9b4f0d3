using System.Net;
using PiecesGen;
using PiecesOs;

namespace Quickstart;

/// <summary>
/// The seven operations, in both call styles: <c>…Async</c> gives the value or throws, <c>…ResponseAsync</c> gives every documented
/// status as a type of its own.
/// </summary>
internal sealed class Tour(PiecesOsClient pieces, Report report)
{
    /// <param name="allocationId">An allocation that is there; <see langword="null"/> if none is known.</param>
    public async Task RunAsync(SeededDistribution seed, string? allocationId, CancellationToken cancellationToken)
    {
        var created = await CreateAsync(seed, cancellationToken);
        try
        {
            await ListAsync(created.Id, cancellationToken);
            await ChangeAsync(created.Id, cancellationToken);
        }
        finally
        {
            // Whatever happened above, and also when interrupted: leave nothing behind.
            await DeleteAsync(created.Id);
        }

        await ReadDeletedAsync(created.Id, cancellationToken);
        await new AllocationTour(pieces, report).RunAsync(allocationId, cancellationToken);
    }

    // The plain style: the value, or an ApiException.
    private async Task<Distribution> CreateAsync(SeededDistribution seed, CancellationToken cancellationToken)
    {
        Distribution created = await pieces.Distributions.DistributionsCreateNewDistributionAsync(seed, cancellationToken);

        report.Line("distributions_create_new_distribution", HttpStatusCode.OK, $"{created.Id}, access {created.Share.Access.Value}");
        return created;
    }

    private async Task ListAsync(string id, CancellationToken cancellationToken)
    {
        Distributions all = await pieces.Distributions.DistributionsSnapshotAsync(cancellationToken);

        report.Line("distributions_snapshot", HttpStatusCode.OK, $"{all.Iterable.Count} in all");
        report.Expect(all.Iterable.Any(distribution => distribution.Id == id), $"the list holds the new distribution {id}");
    }

    // A value is read, changed with `with`, updated, and read again.
    private async Task ChangeAsync(string id, CancellationToken cancellationToken)
    {
        Distribution before = await ReadAsync(id, cancellationToken);

        Distribution change = before with { Share = before.Share with { Name = "Renamed by the quickstart" } };
        Distribution updated = await pieces.Distribution.DistributionUpdateAsync(change, cancellationToken);
        report.Line("distribution_update", HttpStatusCode.OK, $"share name {before.Share.Name ?? "(none)"} -> {updated.Share.Name}");

        Distribution after = await ReadAsync(id, cancellationToken);
        report.Expect(after.Share.Name == change.Share.Name, $"the share is now named '{change.Share.Name}', not '{after.Share.Name}'");
    }

    private async Task<Distribution> ReadAsync(string id, CancellationToken cancellationToken)
    {
        Distribution distribution = await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id, cancellationToken);

        // What the server sends and no page mentions is not lost: it is here, and goes back with an update.
        string unmentioned = string.Join(", ", distribution.AdditionalProperties.Keys);
        report.Line(
            "distributions_specific_distribution_snapshot",
            HttpStatusCode.OK,
            $"share name {distribution.Share.Name ?? "(none)"}, not in the docs: {(unmentioned.Length == 0 ? "nothing" : unmentioned)}");
        return distribution;
    }

    // The other style: what can come back is the return type, and there is one lambda for each.
    private async Task DeleteAsync(string id)
    {
        Responses<NoContent, InternalServerError<string>> response =
            await pieces.Distributions.DistributionsDeleteSpecificDistributionResponseAsync(id);

        response.Switch(
            deleted => report.Line(deleted, $"{id} is gone"),
            error => report.Wrong(error, $"{id} could not be deleted: {error.Value}"));
    }

    private async Task ReadDeletedAsync(string id, CancellationToken cancellationToken)
    {
        Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> response =
            await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id, cancellationToken);

        // A status added to the docs is a compile error here: Match wants a lambda for every case.
        string said = response.Match(
            ok => $"{ok.Value.Id} is still there",
            gone => gone.Value,
            error => $"Pieces OS failed: {error.Value}");
        report.Line(response.Value, said);
        report.Expect(response.TryGet(out Gone<string>? _), "a deleted distribution is answered with 410");

        // The same in the plain style: everything that is not the value is an exception.
        try
        {
            await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id, cancellationToken);
            report.Wrong("A deleted distribution was read without an exception.");
        }
        catch (ApiResponseException failure) when (failure.StatusCode == HttpStatusCode.Gone)
        {
            report.Line(failure.Operation.Name, failure.StatusCode, $"as an exception: {failure.Meaning}");
        }
    }
}
