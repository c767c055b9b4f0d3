namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>One way to do a job.</summary>
/// <param name="Name">Its row in the table.</param>
/// <param name="Run">Does the job as often as it is told.</param>
internal sealed record Contender(string Name, Action<int> Run);
