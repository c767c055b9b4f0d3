using PiecesOs;

namespace Sharing;

/// <summary>What has been shared, and one thing of it.</summary>
internal static class DistributionEndpoints
{
    public static void MapDistributions(this IEndpointRouteBuilder service)
    {
        service.MapGet("/distributions", ListAsync);
        service.MapGet("/distributions/{id}", FindAsync);
    }

    // Value or exception: what goes wrong is ApiExceptionHandler's.
    private static async Task<IEnumerable<Distribution>> ListAsync(PiecesOsClient pieces, CancellationToken cancellationToken)
    {
        Distributions all = await pieces.Distributions.DistributionsSnapshotAsync(cancellationToken);
        return all.Iterable;
    }

    // Every documented response becomes one of ours; a status the docs add or drop is a compile error here.
    private static async Task<IResult> FindAsync(string id, PiecesOsClient pieces, CancellationToken cancellationToken)
    {
        var response = await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id, cancellationToken);
        return response.Match<IResult>(
            ok => TypedResults.Ok(ok.Value),
            gone => TypedResults.Problem(gone.Meaning, statusCode: StatusCodes.Status404NotFound),
            error => TypedResults.Problem(error.Value, statusCode: StatusCodes.Status502BadGateway));
    }
}
