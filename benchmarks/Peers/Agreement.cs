namespace PiecesGen.Benchmarks.Peers;

/// <summary>Who races has to read what the others read.</summary>
internal static class Agreement
{
    private const int Gone = 410;

    public static async Task CheckAsync(IReadOnlyList<IPeer> peers)
    {
        IReadOnlyList<string> many = await peers[0].GetManyAsync();
        foreach (IPeer peer in peers)
        {
            bool agrees = await peer.GetOneAsync(OperationTour.Id) == OperationTour.Id
                && many.SequenceEqual(await peer.GetManyAsync(), StringComparer.Ordinal)
                && await peer.CreateAsync() == OperationTour.Id
                && (peer.GoneAsync(Clients.Calls.Server.Gone) is not { } status || await status == Gone)
                && await peer.UpdateAsync(OperationTour.Id) == OperationTour.Id
                && await peer.UpdateAllocationAsync(OperationTour.Id) == OperationTour.Id
                && await peer.GoneThrownAsync(Clients.Calls.Server.Gone) == Gone;
            await peer.DeleteAsync(OperationTour.Id);
            if (!agrees || many.Count != 1000)
            {
                throw new InvalidOperationException($"{peer.Name} does not read what the others read.");
            }
        }
    }
}
