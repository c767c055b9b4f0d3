namespace PiecesGen.Benchmarks.Peers;

/// <summary>What is raced in.</summary>
internal static class Jobs
{
    public static IReadOnlyList<(string Title, Func<IPeer, Task?> Call)> All { get; } =
    [
        ("GET one", static peer => peer.GetOneAsync(OperationTour.Id)),
        ("GET 1,000", static peer => peer.GetManyAsync()),
        ("POST create", static peer => peer.CreateAsync()),
        ("410 as a response", static peer => peer.GoneAsync(Clients.Calls.Server.Gone)),
        ("410 thrown", static peer => peer.GoneThrownAsync(Clients.Calls.Server.Gone)),
        ("204", static peer => peer.DeleteAsync(OperationTour.Id)),
    ];
}
