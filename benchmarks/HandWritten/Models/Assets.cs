using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Benchmarks.Clients.HandWritten;

internal sealed class FlattenedAssetsModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("iterable")]
    public IReadOnlyList<ReferencedAssetModel>? Iterable { get; set; }

    [JsonPropertyName("indices")]
    public IReadOnlyDictionary<string, long>? Indices { get; set; }

    [JsonPropertyName("score")]
    public ScoreModel? Score { get; set; }
}

internal sealed class ReferencedAssetModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    [JsonPropertyName("reference")]
    public JsonElement? Reference { get; set; }
}
