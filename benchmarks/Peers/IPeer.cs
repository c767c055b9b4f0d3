namespace PiecesGen.Benchmarks.Peers;

/// <summary>The calls in which clients of the same API race, as their users write them.</summary>
internal interface IPeer
{
    /// <summary>Its row in the tables.</summary>
    public string Name { get; }

    /// <summary>One distribution.</summary>
    /// <returns>Its id.</returns>
    public Task<string> GetOneAsync(string id);

    /// <summary>A thousand distributions.</summary>
    /// <returns>Their ids.</returns>
    public Task<IReadOnlyList<string>> GetManyAsync();

    /// <summary>A distribution that is made of a seed.</summary>
    /// <returns>Its id.</returns>
    public Task<string> CreateAsync();

    /// <summary>A distribution that is gone, without an exception; null where the client has no such call.</summary>
    /// <returns>The status.</returns>
    public Task<int>? GoneAsync(string id);

    /// <summary>A distribution that is gone, and the exception that says it.</summary>
    /// <returns>The status that the exception has.</returns>
    public Task<int> GoneThrownAsync(string id);

    public Task DeleteAsync(string id);

    /// <summary>A distribution is got and sent back as its update.</summary>
    /// <returns>The id of what comes then.</returns>
    public Task<string> UpdateAsync(string id);

    /// <summary>An allocation is got and sent back as its update.</summary>
    /// <returns>The id of what comes then.</returns>
    public Task<string> UpdateAllocationAsync(string id);
}
