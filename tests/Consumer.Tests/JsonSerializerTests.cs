using System.Text.Json;
using System.Text.Json.Nodes;
using PiecesOs;

namespace PiecesGen.Consumer.Tests;

/// <summary>The models in the user's own System.Text.Json, through the converter each of them carries.</summary>
public sealed class JsonSerializerTests
{
    private const string DistributionJson = """
        {
          "schema": { "migration": 9007199254740993, "semantic": "MAJOR_9" },
          "id": "d1",
          "share": {
            "id": "s1",
            "link": "https://pieces.example/s1",
            "access": "UNLISTED",
            "accessors": { "iterable": [ { "id": "a1", "os": "o1", "share": "s1", "count": 2, "user": { "name": "Ada" } } ] },
            "created": { "value": "2024-02-29T23:59:58.123456+02:00", "readable": "once" },
            "short": "s",
            "assets": { "indices": { "as1": 0, "as2": -1 } },
            "likes": 3.5
          },
          "created": { "value": "2024-02-29T21:59:58+00:00" },
          "updated": { "value": "2024-02-29T21:59:58+00:00" },
          "mailgun": { "recipients": { "iterable": [ { "email": "ada@pieces.example", "nick": null } ] } },
          "revision": [ 1, { "a": null } ]
        }
        """;

    [Fact]
    public void A_model_survives_the_serializer()
    {
        var distribution = JsonSerializer.Deserialize<Distribution>(DistributionJson);
        string json = JsonSerializer.Serialize(distribution);

        WireAssert.Same(JsonNode.Parse(DistributionJson), JsonNode.Parse(json));
    }

    [Fact]
    public void Values_arrive_typed()
    {
        var distribution = JsonSerializer.Deserialize<Distribution>(DistributionJson)!;

        Assert.Equal(9007199254740993L, distribution.Schema?.Migration);
        Assert.Equal("UNLISTED", distribution.Share.Access.Value);
        Assert.Equal(2, Assert.Single(distribution.Share.Accessors.Iterable).Count);
        Assert.Equal(new DateTimeOffset(2024, 2, 29, 23, 59, 58, 123, 456, TimeSpan.FromHours(2)), distribution.Share.Created.Value);
        Assert.Equal(-1, distribution.Share.Assets?.Indices?["as2"]);
        Assert.Equal("ada@pieces.example", distribution.Mailgun?.Recipients.Iterable[0].Email);
    }

    [Fact]
    public void A_model_in_the_users_own_type_keeps_its_wire_names_whatever_the_options_say()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper };
        var gist = new SeededGitHubGistDistribution { Name = "n", Public = true };

        string json = JsonSerializer.Serialize(new Draft(gist, [new AccessEnum("PUBLIC"), new AccessEnum("ODD")]), options);
        var read = JsonSerializer.Deserialize<Draft>(json, options)!;

        WireAssert.Same(
            JsonNode.Parse("""{ "GIST": { "public": true, "name": "n" }, "ACCESS": ["PUBLIC", "ODD"] }"""),
            JsonNode.Parse(json));
        Assert.Equal(gist, read.Gist);
        Assert.Equal([new AccessEnum("PUBLIC"), new AccessEnum("ODD")], read.Access);
    }

    [Fact]
    public void A_linked_model_without_a_page_takes_whatever_comes()
    {
        // ExternallySourcedEnum and MailgunMetadata are linked by PersonBasicType and have no page here. One is a string in truth.
        const string json = """{ "iterable": [ { "sourced": "SLACK", "mailgun": { "opened": true } } ] }""";

        var recipients = JsonSerializer.Deserialize<Recipients>(json)!;

        Assert.Equal("SLACK", recipients.Iterable[0].Sourced?.Value?.GetString());
        Assert.True(recipients.Iterable[0].Mailgun?.AdditionalProperties["opened"].GetBoolean());
        WireAssert.Same(JsonNode.Parse(json), JsonNode.Parse(JsonSerializer.Serialize(recipients)));
    }

    [Fact]
    public void The_other_casing_of_a_name_is_understood_but_never_sent()
    {
        const string json = """
            {
              "recipients": { "iterable": [] },
              "public": true,
              "name": "n",
              "created": { "value": "2024-02-29T23:59:58Z" },
              "updated": { "value": "2024-02-29T23:59:58Z" },
              "githubId": "g1",
              "url": "https://gist.github.com/g1"
            }
            """;

        var gist = JsonSerializer.Deserialize<GitHubGistDistribution>(json)!;

        Assert.Equal("g1", gist.GithubId);
        Assert.Contains("\"github_id\":\"g1\"", JsonSerializer.Serialize(gist), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_required_property_is_a_JsonException_that_names_it()
    {
        var failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Recipients>("{}"));

        Assert.Contains("Recipients", failure.Message, StringComparison.Ordinal);
        Assert.Contains("iterable", failure.Message, StringComparison.Ordinal);
    }

    private sealed record Draft(SeededGitHubGistDistribution Gist, IReadOnlyList<AccessEnum> Access);
}
