using PeerRefit;
using Refit;

namespace PiecesGen.Benchmarks.Peers;

internal sealed class RefitPeer : IPeer
{
    private static readonly SeededDistribution s_seed = new()
    {
        Github = new SeededGitHubDistribution { Gist = new SeededGitHubGistDistribution { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    private readonly IAllocationApi _allocation;
    private readonly IDistributionApi _distribution;
    private readonly IDistributionsApi _distributions;

    public RefitPeer(HttpClient http)
    {
        var settings = new RefitSettings(new SystemTextJsonContentSerializer(ModelContext.Default.Options));
        _allocation = RestService.For<IAllocationApi>(http, settings);
        _distribution = RestService.For<IDistributionApi>(http, settings);
        _distributions = RestService.For<IDistributionsApi>(http, settings);
    }

    public string Name => "Refit";

    public async Task<string> GetOneAsync(string id) => (await _distribution.DistributionsSpecificDistributionSnapshotAsync(id)).Id;

    public async Task<IReadOnlyList<string>> GetManyAsync() => [.. (await _distributions.DistributionsSnapshotAsync()).Iterable.Select(static one => one.Id)];

    public async Task<string> CreateAsync() => (await _distributions.DistributionsCreateNewDistributionAsync(s_seed)).Id;

    public async Task<int> GoneAsync(string id)
    {
        using Refit.ApiResponse<Distribution> response = await _distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id);
        return (int)response.StatusCode!;
    }

    public async Task<int> GoneThrownAsync(string id)
    {
        try
        {
            await _distribution.DistributionsSpecificDistributionSnapshotAsync(id);
            return 200;
        }
        catch (Refit.ApiException failure)
        {
            return (int)failure.StatusCode;
        }
    }

    public Task DeleteAsync(string id) => _distributions.DistributionsDeleteSpecificDistributionAsync(id);

    public async Task<string> UpdateAsync(string id) =>
        (await _distribution.DistributionUpdateAsync(await _distribution.DistributionsSpecificDistributionSnapshotAsync(id))).Id;

    public async Task<string> UpdateAllocationAsync(string id) =>
        (await _allocation.AllocationUpdateAsync(await _allocation.AllocationSnapshotAsync(id))).Id;
}
