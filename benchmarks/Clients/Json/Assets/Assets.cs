using PiecesGen.Benchmarks.AllModels;
using PiecesGen.Benchmarks.Clients.Payloads;

namespace PiecesGen.Benchmarks.Clients.Json;

/// <summary>An asset, deep and wide (120 models, 12 levels), and lists of them, beside the written models.</summary>
internal static class Assets
{
    public static JsonContenders<Asset, PiecesOs.Asset> One { get; } = new JsonContenders<Asset, PiecesOs.Asset>(
        Payload.Asset,
        ModelContext.Default.Asset,
        DirectReader.Asset,
        DirectWriter.Asset,
        PiecesOs.Asset.JsonConverter.ReadValue,
        PiecesOs.Asset.JsonConverter.WriteValue).Checked();

    public static JsonContenders<AllModels.Assets, PiecesOs.Assets> Many(int count) => new JsonContenders<AllModels.Assets, PiecesOs.Assets>(
        Payload.Assets(count),
        ModelContext.Default.Assets,
        DirectReader.Assets,
        DirectWriter.Assets,
        PiecesOs.Assets.JsonConverter.ReadValue,
        PiecesOs.Assets.JsonConverter.WriteValue).Checked();
}
