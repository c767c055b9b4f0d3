using System.Text.Json.Serialization;

namespace PiecesGen.Benchmarks.Clients.HandWritten;

internal sealed class SeededDistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("mailgun")]
    public MailgunDistributionModel? Mailgun { get; set; }

    [JsonPropertyName("github")]
    public SeededGitHubDistributionModel? Github { get; set; }
}

internal sealed class SeededGitHubDistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("gist")]
    public SeededGitHubGistDistributionModel? Gist { get; set; }
}

internal sealed class SeededGitHubGistDistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("recipients")]
    public RecipientsModel? Recipients { get; set; }

    [JsonPropertyName("public")]
    public bool? Public { get; set; }

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; } = null!;
}
