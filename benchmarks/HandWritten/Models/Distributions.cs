using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Benchmarks.Clients.HandWritten;

// The Distribution family as one writes it for System.Text.Json: settable properties, since required and init ones take its slower way.

internal sealed class DistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    [JsonPropertyName("share")]
    public FlattenedShareModel Share { get; set; } = null!;

    [JsonPropertyName("created")]
    public GroupedTimestampModel Created { get; set; } = null!;

    [JsonPropertyName("updated")]
    public GroupedTimestampModel Updated { get; set; } = null!;

    [JsonPropertyName("deleted")]
    public GroupedTimestampModel? Deleted { get; set; }

    [JsonPropertyName("mailgun")]
    public MailgunDistributionModel? Mailgun { get; set; }

    [JsonPropertyName("github")]
    public GitHubDistributionModel? Github { get; set; }
}

internal sealed class DistributionsModel
{
    [JsonPropertyName("iterable")]
    public IReadOnlyList<DistributionModel> Iterable { get; set; } = null!;

    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }
}

internal sealed class FlattenedDistributionsModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("iterable")]
    public IReadOnlyList<ReferencedDistributionModel> Iterable { get; set; } = null!;
}

internal sealed class ReferencedDistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    [JsonPropertyName("reference")]
    public JsonElement? Reference { get; set; }
}

internal sealed class MailgunDistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("recipients")]
    public RecipientsModel Recipients { get; set; } = null!;
}

internal sealed class GitHubDistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("gist")]
    public GitHubGistDistributionModel? Gist { get; set; }
}

internal sealed class GitHubGistDistributionModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("recipients")]
    public RecipientsModel Recipients { get; set; } = null!;

    [JsonPropertyName("public")]
    public bool Public { get; set; }

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; } = null!;

    [JsonPropertyName("created")]
    public GroupedTimestampModel Created { get; set; } = null!;

    [JsonPropertyName("updated")]
    public GroupedTimestampModel Updated { get; set; } = null!;

    [JsonPropertyName("deleted")]
    public GroupedTimestampModel? Deleted { get; set; }

    [JsonPropertyName("github_id")]
    public string GithubId { get; set; } = null!;

    [JsonPropertyName("url")]
    public string Url { get; set; } = null!;
}
