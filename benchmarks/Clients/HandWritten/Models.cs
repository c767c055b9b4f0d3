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

internal sealed class EmbeddedModelSchemaModel
{
    [JsonPropertyName("migration")]
    public long Migration { get; set; }

    [JsonPropertyName("semantic")]
    public string Semantic { get; set; } = null!;
}

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

internal sealed class GroupedTimestampModel
{
    [JsonPropertyName("schema")]
    public EmbeddedModelSchemaModel? Schema { get; set; }

    [JsonPropertyName("value")]
    public DateTimeOffset Value { get; set; }

    [JsonPropertyName("readable")]
    public string? Readable { get; set; }
}

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
