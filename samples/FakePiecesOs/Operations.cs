namespace PiecesGen.FakePiecesOs;

/// <summary>The seven operations and the stream, one request at a time.</summary>
internal sealed class Operations
{
    private readonly Lock _gate = new();
    private readonly DistributionOperations _distributions = new();
    private readonly AllocationOperations _allocations = new();

    public FakeResponse Do(RecordedRequest request, string pathPrefix)
    {
        if (!request.Path.StartsWith(pathPrefix + "/", StringComparison.Ordinal))
        {
            return FakeResponse.NoSuchOperation(request);
        }

        string[] segments = [.. request.Path[(pathPrefix.Length + 1)..].Split('/').Select(Uri.UnescapeDataString)];
        lock (_gate)
        {
            return (request.Method, segments) switch
            {
                ("POST", ["distribution", "update"]) => _distributions.Update(request),
                ("GET", ["distribution", var id]) => _distributions.Snapshot(id),
                ("POST", ["distributions", "create"]) => _distributions.Create(request),
                ("POST", ["distributions", var id, "delete"]) => _distributions.Delete(id),
                ("GET", ["distributions"]) => _distributions.SnapshotAll(),
                ("GET", ["allocation", var id]) => _allocations.Snapshot(id),
                ("POST", ["allocation", "update"]) => _allocations.Update(request),
                ("GET", ["model", var id, "download", "progress"]) => DownloadOperations.Progress(id),
                _ => FakeResponse.NoSuchOperation(request),
            };
        }
    }

    public void AddDistribution(string id)
    {
        lock (_gate)
        {
            _distributions.Add(id);
        }
    }
}
