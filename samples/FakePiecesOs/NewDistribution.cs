using System.Text.Json.Nodes;

namespace PiecesGen.FakePiecesOs;

/// <summary>What Pieces OS makes of a seed: ids, links and times are the server's to give.</summary>
internal static class NewDistribution
{
    public static JsonObject From(JsonObject seed, string id)
    {
        var seededGist = seed["github"]?["gist"] as JsonObject;
        var distribution = new JsonObject
        {
            ["schema"] = seed["schema"]?.DeepClone() ?? Stamp.Schema(),
            ["id"] = id,
            ["share"] = Share(seededGist),
            ["created"] = Stamp.Now(),
            ["updated"] = Stamp.Now(),
            // No page mentions these two. A client must carry them through an update all the same.
            ["revision"] = 1,
            ["origin"] = new JsonObject { ["host"] = "fake", ["zone"] = null },
        };
        if (seed["mailgun"] is { } mailgun)
        {
            distribution["mailgun"] = mailgun.DeepClone();
        }

        if (seed["github"] is JsonObject github)
        {
            distribution["github"] = GitHub(github, seededGist);
        }

        return distribution;
    }

    private static JsonObject Share(JsonObject? seededGist)
    {
        string id = Guid.NewGuid().ToString();
        string access = seededGist switch
        {
            null => "PRIVATE",
            _ when IsPublic(seededGist) => "PUBLIC",
            // A secret gist is open to whoever has its address. No page lists this value.
            _ => "UNLISTED",
        };
        return new JsonObject
        {
            ["schema"] = Stamp.Schema(),
            ["id"] = id,
            ["link"] = $"https://pieces.example/share/{id}",
            ["access"] = access,
            ["accessors"] = new JsonObject { ["iterable"] = new JsonArray() },
            ["created"] = Stamp.Now(),
            ["short"] = id[..8],
        };
    }

    private static JsonObject GitHub(JsonObject seed, JsonObject? seededGist)
    {
        var github = (JsonObject)seed.DeepClone();
        if (seededGist is null)
        {
            return github;
        }

        string githubId = Guid.NewGuid().ToString("N");
        var gist = (JsonObject)seededGist.DeepClone();
        gist["recipients"] ??= new JsonObject { ["iterable"] = new JsonArray() };
        gist["public"] ??= false;
        gist["created"] = Stamp.Now();
        gist["updated"] = Stamp.Now();
        gist["github_id"] = githubId;
        gist["url"] = $"https://gist.github.com/{githubId}";
        github["gist"] = gist;
        return github;
    }

    private static bool IsPublic(JsonObject gist) => gist["public"]?.GetValue<bool>() ?? false;
}
