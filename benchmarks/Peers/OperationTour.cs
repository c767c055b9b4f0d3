namespace PiecesGen.Benchmarks.Peers;

/// <summary>Each operation of the pages about distributions and allocations, once.</summary>
internal static class OperationTour
{
    public const string Id = "6f6b1c39-52a5-4e2b-a8b7-5c0a2c0c8f56";

    public static async Task RunAsync(IPeer peer)
    {
        await peer.GetManyAsync();
        await peer.CreateAsync();
        await peer.UpdateAsync(Id);
        await peer.UpdateAllocationAsync(Id);
        await peer.DeleteAsync(Id);
    }
}
