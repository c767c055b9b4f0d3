using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using PeerKiota;
using PeerKiota.Models;

namespace PiecesGen.Benchmarks.Peers;

internal sealed class KiotaPeer : IPeer, IDisposable
{
    private static readonly SeededDistribution s_seed = new()
    {
        Github = new SeededGitHubDistribution { Gist = new SeededGitHubGistDistribution { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    private readonly HttpClientRequestAdapter _adapter;
    private readonly KiotaClient _pieces;

    public KiotaPeer(HttpClient http)
    {
        _adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http) { BaseUrl = http.BaseAddress!.ToString().TrimEnd('/') };
        _pieces = new KiotaClient(_adapter);
    }

    public string Name => "Kiota";

    public async Task<string> GetOneAsync(string id) => (await _pieces.Distribution[id].GetAsync())!.Id!;

    public async Task<IReadOnlyList<string>> GetManyAsync() => [.. (await _pieces.Distributions.GetAsync())!.Iterable!.Select(static one => one.Id!)];

    public async Task<string> CreateAsync() => (await _pieces.Distributions.Create.PostAsync(s_seed))!.Id!;

    public Task<int>? GoneAsync(string id) => null;

    public async Task<int> GoneThrownAsync(string id)
    {
        try
        {
            await _pieces.Distribution[id].GetAsync();
            return 200;
        }
        catch (Microsoft.Kiota.Abstractions.ApiException failure)
        {
            return failure.ResponseStatusCode;
        }
    }

    public Task DeleteAsync(string id) => _pieces.Distributions[id].DeletePath.PostAsync();

    public async Task<string> UpdateAsync(string id) =>
        (await _pieces.Distribution.Update.PostAsync((await _pieces.Distribution[id].GetAsync())!))!.Id!;

    public async Task<string> UpdateAllocationAsync(string id) =>
        (await _pieces.Allocation.Update.PostAsync((await _pieces.Allocation[id].GetAsync())!))!.Id!;

    public void Dispose() => _adapter.Dispose();
}
