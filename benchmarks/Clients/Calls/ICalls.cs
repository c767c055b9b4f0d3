namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>The calls that are measured, as one client makes them.</summary>
internal interface ICalls
{
    public Task<object> GetOneAsync(string id);

    public Task<object> GetManyAsync();

    public Task<object> CreateAsync();

    /// <summary>A distribution that is gone, without an exception.</summary>
    public Task<object> GoneAsync(string id);

    public Task<object> DeleteAsync(string id);
}
