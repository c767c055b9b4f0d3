namespace PiecesGen.Benchmarks.Clients.Measuring;

/// <summary>What a contender takes, and how far its rounds lie apart.</summary>
/// <param name="Nanoseconds">Processor time of the whole process per job: the median of the rounds.</param>
/// <param name="Spread">Half the distance between the quartiles, as a part of the median.</param>
/// <param name="Bytes">Allocated per job.</param>
/// <param name="TimeRatio">The median, over the rounds, of the time beside the baseline's in the same round.</param>
internal sealed record Measurement(string Name, double Nanoseconds, double Spread, double Bytes, double TimeRatio, double ByteRatio);
