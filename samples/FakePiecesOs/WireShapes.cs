namespace PiecesGen.FakePiecesOs;

/// <summary>
/// The objects a client sends, as the model pages give them. Written down a second time on purpose: a server that learned
/// the names from the generator would agree with its mistakes.
/// </summary>
internal static class WireShapes
{
    public const string Distribution = "Distribution";
    public const string SeededDistribution = "SeededDistribution";
    public const string AllocationCloud = "AllocationCloud";

    // A question mark: optional. "object" is not looked into: its page is more than three links away.
    private static readonly Dictionary<string, WireProperty[]> s_shapes = Parse("""
        Distribution: schema? EmbeddedModelSchema, id text, share FlattenedShare, created GroupedTimestamp, updated GroupedTimestamp
        Distribution: deleted? GroupedTimestamp, mailgun? MailgunDistribution, github? GitHubDistribution
        SeededDistribution: schema? EmbeddedModelSchema, mailgun? MailgunDistribution, github? SeededGitHubDistribution

        GitHubDistribution: schema? EmbeddedModelSchema, gist? GitHubGistDistribution
        GitHubGistDistribution: schema? EmbeddedModelSchema, recipients Recipients, public boolean, description? text, name text
        GitHubGistDistribution: created GroupedTimestamp, updated GroupedTimestamp, deleted? GroupedTimestamp, github_id text, url text
        SeededGitHubDistribution: schema? EmbeddedModelSchema, gist? SeededGitHubGistDistribution
        SeededGitHubGistDistribution: schema? EmbeddedModelSchema, recipients? Recipients, public? boolean, description? text, name text
        MailgunDistribution: schema? EmbeddedModelSchema, recipients Recipients
        Recipients: schema? EmbeddedModelSchema, iterable PersonBasicType[]
        PersonBasicType: schema? EmbeddedModelSchema, username? text, name? text, picture? text, email? text, sourced? text, url? text
        PersonBasicType: mailgun? object

        FlattenedShare: schema? EmbeddedModelSchema, id text, asset? text, user? text, link text, access text, accessors Accessors
        FlattenedShare: created GroupedTimestamp, short text, name? text, assets? FlattenedAssets
        FlattenedShare: distributions? FlattenedDistributions, score? Score
        Accessors: schema? EmbeddedModelSchema, iterable Accessor[]
        Accessor: schema? EmbeddedModelSchema, id text, os text, share text, count integer, user? object
        FlattenedAssets: schema? EmbeddedModelSchema, iterable? ReferencedAsset[], indices? object, score? Score
        ReferencedAsset: schema? EmbeddedModelSchema, id text, reference? object
        FlattenedDistributions: schema? EmbeddedModelSchema, iterable ReferencedDistribution[]
        ReferencedDistribution: schema? EmbeddedModelSchema, id text, reference? object
        Score: schema? EmbeddedModelSchema, manual integer, automatic integer, priority? integer, reuse? integer, update? integer
        Score: reference? integer, searched? integer

        AllocationCloud: schema? EmbeddedModelSchema, id text, user text, urls AllocationCloudUrls, status AllocationCloudStatus
        AllocationCloud: project text, updated? GroupedTimestamp, version? text, region? text
        AllocationCloudUrls: schema? EmbeddedModelSchema, base AllocationCloudUrl, id AllocationCloudUrl, vanity? AllocationCloudUrl
        AllocationCloudUrl: schema? EmbeddedModelSchema, status text, url text
        AllocationCloudStatus: schema? EmbeddedModelSchema, cloud text

        GroupedTimestamp: schema? EmbeddedModelSchema, value time, readable? text
        EmbeddedModelSchema: migration integer, semantic text
        """);

    public static IReadOnlyList<WireProperty> Properties(string shape) => s_shapes[shape];

    private static Dictionary<string, WireProperty[]> Parse(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(": "))
        .GroupBy(parts => parts[0], parts => parts[1].Split(", ").Select(ParseProperty))
        .ToDictionary(shape => shape.Key, shape => shape.SelectMany(properties => properties).ToArray(), StringComparer.Ordinal);

    private static WireProperty ParseProperty(string text)
    {
        string[] parts = text.Split(' ');
        return new WireProperty(
            parts[0].TrimEnd('?'),
            IsRequired: !parts[0].EndsWith('?'),
            parts[1].TrimEnd('[', ']'),
            IsList: parts[1].EndsWith(']'));
    }
}
