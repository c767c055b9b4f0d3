namespace PiecesGen.Benchmarks.Clients.Calls;

/// <summary>The calls that are measured, as one client makes them; the task holds the result.</summary>
internal interface ICalls
{
    public Task GetOneAsync(string id);

    public Task GetManyAsync();

    public Task CreateAsync();

    /// <summary>A distribution that is gone, without an exception.</summary>
    public Task GoneAsync(string id);

    public Task DeleteAsync(string id);
}
