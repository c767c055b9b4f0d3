using PiecesOs;

namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>The generated client.</summary>
internal sealed class GeneratedCalls(PiecesOsClient pieces) : ICalls
{
    private static readonly SeededDistribution s_seed = new()
    {
        Github = new SeededGitHubDistribution { Gist = new SeededGitHubGistDistribution { Name = "notes.md", Public = true, Description = "Notes of the week" } },
    };

    public Task GetOneAsync(string id) => pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id);

    public Task GetManyAsync() => pieces.Distributions.DistributionsSnapshotAsync();

    public Task CreateAsync() => pieces.Distributions.DistributionsCreateNewDistributionAsync(s_seed);

    public Task GoneAsync(string id) => pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id);

    public Task DeleteAsync(string id) => pieces.Distributions.DistributionsDeleteSpecificDistributionAsync(id);
}
