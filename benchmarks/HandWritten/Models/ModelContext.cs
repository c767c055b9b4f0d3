using System.Text.Json.Serialization;

namespace PiecesGen.Benchmarks.Clients.HandWritten;

/// <summary>The baseline of every ratio: System.Text.Json with generated code for the models.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DistributionModel))]
[JsonSerializable(typeof(DistributionsModel))]
[JsonSerializable(typeof(SeededDistributionModel))]
internal sealed partial class ModelContext : JsonSerializerContext;
