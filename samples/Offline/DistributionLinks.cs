using PiecesGen;
using PiecesOs;

namespace Offline;

/// <summary>A consumer's own code, as it is shipped: it knows nothing of tests.</summary>
public sealed class DistributionLinks(PiecesOsClient pieces)
{
    /// <summary>The links of all distributions that are not deleted, by the name of their share.</summary>
    public async Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellationToken = default)
    {
        Distributions all = await pieces.Distributions.DistributionsSnapshotAsync(cancellationToken);
        return
        [
            .. all.Iterable
                .Where(distribution => distribution.Deleted is null)
                .Select(distribution => $"{distribution.Share.Name ?? distribution.Id}: {distribution.Share.Link}")
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The link of one distribution, or why there is none.</summary>
    public async Task<string> OfAsync(string id, CancellationToken cancellationToken = default)
    {
        Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> response =
            await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id, cancellationToken);
        return response.Match(ok => ok.Value.Share.Link, gone => $"gone: {gone.Value}", error => $"failed: {error.Value}");
    }

    /// <summary>Gives a distribution's share another name.</summary>
    public async Task RenameAsync(string id, string name, CancellationToken cancellationToken = default)
    {
        Distribution before = await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id, cancellationToken);
        await pieces.Distribution.DistributionUpdateAsync(before with { Share = before.Share with { Name = name } }, cancellationToken);
    }
}
