using PeerNSwag;

namespace PiecesGen.Benchmarks.Peers;

internal sealed class NSwagPeer(HttpClient http) : IPeer
{
    private static readonly SeededDistribution s_seed = new()
    {
        Github = new SeededGitHubDistribution { Gist = new SeededGitHubGistDistribution { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    private readonly NSwagClient _pieces = new(http);

    public string Name => "NSwag";

    public async Task<string> GetOneAsync(string id) => (await _pieces.Distributions_specific_distribution_snapshotAsync(id)).Id;

    public async Task<IReadOnlyList<string>> GetManyAsync() => [.. (await _pieces.Distributions_snapshotAsync()).Iterable.Select(static one => one.Id)];

    public async Task<string> CreateAsync() => (await _pieces.Distributions_create_new_distributionAsync(s_seed)).Id;

    public Task<int>? GoneAsync(string id) => null;

    public async Task<int> GoneThrownAsync(string id)
    {
        try
        {
            await _pieces.Distributions_specific_distribution_snapshotAsync(id);
            return 200;
        }
        catch (PeerNSwag.ApiException failure)
        {
            return failure.StatusCode;
        }
    }

    public Task DeleteAsync(string id) => _pieces.Distributions_delete_specific_distributionAsync(id);

    public async Task<string> UpdateAsync(string id) => (await _pieces.Distribution_updateAsync(await _pieces.Distributions_specific_distribution_snapshotAsync(id))).Id;

    public async Task<string> UpdateAllocationAsync(string id) => (await _pieces.Allocation_updateAsync(await _pieces.Allocation_snapshotAsync(id))).Id;
}
