using PiecesOs;

namespace PiecesGen.Benchmarks.Peers;

internal sealed class PiecesGenPeer(HttpClient http) : IPeer
{
    private static readonly SeededDistribution s_seed = new()
    {
        Github = new SeededGitHubDistribution { Gist = new SeededGitHubGistDistribution { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    private readonly PiecesOsClient _pieces = new(http);

    public string Name => "PiecesGen";

    public async Task<string> GetOneAsync(string id) => (await _pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id)).Id;

    public async Task<IReadOnlyList<string>> GetManyAsync() => [.. (await _pieces.Distributions.DistributionsSnapshotAsync()).Iterable.Select(static one => one.Id)];

    public async Task<string> CreateAsync() => (await _pieces.Distributions.DistributionsCreateNewDistributionAsync(s_seed)).Id;

    public async Task<int> GoneAsync(string id) =>
        (await _pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id)).Match(
            static _ => 200,
            static gone => (int)gone.StatusCode,
            static _ => 500);

    public async Task<int> GoneThrownAsync(string id)
    {
        try
        {
            await _pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id);
            return 200;
        }
        catch (ApiResponseException failure)
        {
            return (int)failure.StatusCode;
        }
    }

    public Task DeleteAsync(string id) => _pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(id);

    public async Task<string> UpdateAsync(string id) =>
        (await _pieces.Distribution.DistributionUpdateAsync(await _pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id))).Id;

    public async Task<string> UpdateAllocationAsync(string id) =>
        (await _pieces.Allocation.AllocationUpdateAsync(await _pieces.Allocation.AllocationSnapshotAsync(id))).Id;
}
