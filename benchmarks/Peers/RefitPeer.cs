using PeerRefit;
using PiecesGen.Benchmarks.Clients.HandWritten;
using Refit;

namespace PiecesGen.Benchmarks.Peers;

internal sealed class RefitPeer(HttpClient http) : IPeer
{
    private static readonly SeededDistributionModel s_seed = new()
    {
        Github = new SeededGitHubDistributionModel { Gist = new SeededGitHubGistDistributionModel { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    private readonly IPiecesApi _pieces = RestService.For<IPiecesApi>(http, new RefitSettings(new SystemTextJsonContentSerializer(ModelContext.Default.Options)));

    public string Name => "Refit";

    public async Task<string> GetOneAsync(string id) => (await _pieces.GetOneAsync(id)).Id;

    public async Task<IReadOnlyList<string>> GetManyAsync() => [.. (await _pieces.GetManyAsync()).Iterable.Select(static one => one.Id)];

    public async Task<string> CreateAsync() => (await _pieces.CreateAsync(s_seed)).Id;

    public async Task<int> GoneAsync(string id)
    {
        using Refit.ApiResponse<DistributionModel> response = await _pieces.GetOneResponseAsync(id);
        return (int)response.StatusCode!;
    }

    public async Task<int> GoneThrownAsync(string id)
    {
        try
        {
            await _pieces.GetOneAsync(id);
            return 200;
        }
        catch (Refit.ApiException failure)
        {
            return (int)failure.StatusCode;
        }
    }

    public Task DeleteAsync(string id) => _pieces.DeleteAsync(id);
}
