using PiecesGen.Benchmarks.Clients.Direct;
using PiecesGen.Benchmarks.Clients.HandWritten;
using PiecesGen.Benchmarks.Clients.Payloads;

namespace PiecesGen.Benchmarks.Clients.Json;

/// <summary>A distribution, and lists of them, beside hand-written models.</summary>
internal static class Distributions
{
    public static JsonContenders<DistributionModel, PiecesOs.Distribution> One { get; } = new JsonContenders<DistributionModel, PiecesOs.Distribution>(
        Payload.Distribution,
        ModelContext.Default.DistributionModel,
        DirectReader.Distribution,
        DirectWriter.Distribution,
        PiecesOs.Distribution.JsonConverter.ReadValue,
        PiecesOs.Distribution.JsonConverter.WriteValue).Checked();

    public static JsonContenders<DistributionsModel, PiecesOs.Distributions> Many(int count) => new JsonContenders<DistributionsModel, PiecesOs.Distributions>(
        Payload.Distributions(count),
        ModelContext.Default.DistributionsModel,
        DirectReader.Distributions,
        DirectWriter.Distributions,
        PiecesOs.Distributions.JsonConverter.ReadValue,
        PiecesOs.Distributions.JsonConverter.WriteValue).Checked();
}
