using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Benchmarks.Clients.HandWritten;

internal sealed class RecipientsModel
{
    [JsonPropertyName("iterable")]
    public IReadOnlyList<PersonBasicTypeModel> Iterable { get; set; } = null!;

    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }
}

internal sealed class PersonBasicTypeModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("username")]
    public string? Username { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("picture")]
    public string? Picture { get; set; }

    [JsonPropertyName("email")]
    public string? Email { get; set; }

    [JsonPropertyName("sourced")]
    public JsonElement? Sourced { get; set; }

    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("mailgun")]
    public JsonElement? Mailgun { get; set; }
}
