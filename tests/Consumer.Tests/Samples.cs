using System.Text.Json.Nodes;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>Values the tests send.</summary>
internal static class Samples
{
    public static EmbeddedModelSchema Schema { get; } = new()
    {
        Migration = 3,
        Semantic = new EmbeddedModelSchemaSemanticVersionEnum("MAJOR_0_MINOR_0_PATCH_1"),
    };

    public static SeededDistribution SecretGist { get; } = Gist("notes.md");

    public static SeededDistribution Gist(string name) => new()
    {
        Schema = Schema,
        Github = new SeededGitHubDistribution
        {
            Gist = new SeededGitHubGistDistribution { Name = name, Public = false, Description = "Grüße, 世界 \"👋\"" },
        },
    };

    /// <summary>The wire form of <see cref="SecretGist"/>, written by hand.</summary>
    public static JsonNode SecretGistOnTheWire { get; } = JsonNode.Parse("""
        {
          "schema": { "migration": 3, "semantic": "MAJOR_0_MINOR_0_PATCH_1" },
          "github": { "gist": { "public": false, "description": "Grüße, 世界 \"👋\"", "name": "notes.md" } }
        }
        """)!;

    /// <summary>A complete distribution with an id the server does not know.</summary>
    public static Distribution Distribution(string id)
    {
        var time = new GroupedTimestamp { Value = new DateTimeOffset(2024, 2, 29, 23, 59, 58, TimeSpan.Zero) };
        return new Distribution
        {
            Id = id,
            Share = new FlattenedShare
            {
                Id = "share-1",
                Link = "https://pieces.example/share-1",
                Access = new AccessEnum("PUBLIC"),
                Accessors = new Accessors { Iterable = [] },
                Created = time,
                Short = "s1",
            },
            Created = time,
            Updated = time,
        };
    }

    /// <summary>A complete allocation with this id.</summary>
    public static AllocationCloud Allocation(string id)
    {
        var url = new AllocationCloudUrl { Status = new AllocationStatusEnum("SUCCEEDED"), Url = "https://pieces.example" };
        return new AllocationCloud
        {
            Id = id,
            User = "user-1",
            Urls = new AllocationCloudUrls { Base = url, Id = url },
            Status = new AllocationCloudStatus { Cloud = new AllocationStatusEnum("RUNNING") },
            Project = "project-1",
        };
    }
}
