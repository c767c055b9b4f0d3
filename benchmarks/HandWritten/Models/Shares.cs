using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Benchmarks.Clients.HandWritten;

internal sealed class FlattenedShareModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    [JsonPropertyName("asset")]
    public string? Asset { get; set; }

    [JsonPropertyName("user")]
    public string? User { get; set; }

    [JsonPropertyName("link")]
    public string Link { get; set; } = null!;

    [JsonPropertyName("access")]
    public string Access { get; set; } = null!;

    [JsonPropertyName("accessors")]
    public AccessorsModel Accessors { get; set; } = null!;

    [JsonPropertyName("created")]
    public GroupedTimestampModel Created { get; set; } = null!;

    [JsonPropertyName("short")]
    public string Short { get; set; } = null!;

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("assets")]
    public FlattenedAssetsModel? Assets { get; set; }

    [JsonPropertyName("distributions")]
    public FlattenedDistributionsModel? Distributions { get; set; }

    [JsonPropertyName("score")]
    public ScoreModel? Score { get; set; }
}

internal sealed class AccessorsModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("iterable")]
    public IReadOnlyList<AccessorModel> Iterable { get; set; } = null!;
}

internal sealed class AccessorModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    [JsonPropertyName("os")]
    public string Os { get; set; } = null!;

    [JsonPropertyName("share")]
    public string Share { get; set; } = null!;

    [JsonPropertyName("count")]
    public long Count { get; set; }

    [JsonPropertyName("user")]
    public JsonElement? User { get; set; }
}
