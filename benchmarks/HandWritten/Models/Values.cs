using System.Text.Json.Serialization;

namespace PiecesGen.Benchmarks.Clients.HandWritten;

internal sealed class EmbeddedModelSchemaModel
{
    [JsonPropertyName("migration")]
    public long Migration { get; set; }

    [JsonPropertyName("semantic")]
    public string Semantic { get; set; } = null!;
}

internal sealed class GroupedTimestampModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("value")]
    public DateTimeOffset Value { get; set; }

    [JsonPropertyName("readable")]
    public string? Readable { get; set; }
}

internal sealed class ScoreModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("manual")]
    public long Manual { get; set; }

    [JsonPropertyName("automatic")]
    public long Automatic { get; set; }

    [JsonPropertyName("priority")]
    public long? Priority { get; set; }

    [JsonPropertyName("reuse")]
    public long? Reuse { get; set; }

    [JsonPropertyName("update")]
    public long? Update { get; set; }

    [JsonPropertyName("reference")]
    public long? Reference { get; set; }
}
