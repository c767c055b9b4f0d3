using PiecesGen.Benchmarks.Clients.HandWritten;
using Refit;

namespace PeerRefit;

/// <summary>The operations that race, as one declares them for Refit, over models that one writes for System.Text.Json.</summary>
internal interface IPiecesApi
{
    [Get("/distribution/{distribution}")]
    public Task<DistributionModel> GetOneAsync(string distribution);

    [Get("/distribution/{distribution}")]
    public Task<ApiResponse<DistributionModel>> GetOneResponseAsync(string distribution);

    [Get("/distributions")]
    public Task<DistributionsModel> GetManyAsync();

    [Post("/distributions/create")]
    public Task<DistributionModel> CreateAsync([Body] SeededDistributionModel seed);

    [Post("/distributions/{distribution}/delete")]
    public Task DeleteAsync(string distribution);
}
