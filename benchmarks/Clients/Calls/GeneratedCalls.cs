using PiecesOs;

namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>The generated client.</summary>
internal sealed class GeneratedCalls(PiecesOsClient pieces) : ICalls
{
    private static readonly SeededDistribution s_seed = new()
    {
        Github = new SeededGitHubDistribution { Gist = new SeededGitHubGistDistribution { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    private static readonly object s_done = new();

    public async Task<object> GetOneAsync(string id) => await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id).ConfigureAwait(false);

    public async Task<object> GetManyAsync() => await pieces.Distributions.DistributionsSnapshotAsync().ConfigureAwait(false);

    public async Task<object> CreateAsync() => await pieces.Distributions.DistributionsCreateNewDistributionAsync(s_seed).ConfigureAwait(false);

    public async Task<object> GoneAsync(string id)
    {
        Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> response =
            await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id).ConfigureAwait(false);
        return response.Match(static ok => ok.Value.Id, static gone => gone.Value, static error => error.Value);
    }

    public async Task<object> DeleteAsync(string id)
    {
        await pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(id).ConfigureAwait(false);
        return s_done;
    }
}
