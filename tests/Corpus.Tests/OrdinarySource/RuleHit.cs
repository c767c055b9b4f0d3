using System.Text.Json;

namespace PiecesGen.Corpus.Tests.OrdinarySource;

/// <summary>One diagnostic of the compiler or of an analyzer.</summary>
internal sealed record RuleHit(string Rule, string Level, string Place, string Message)
{
    /// <summary>Takes it from a result of a SARIF 2.1 log.</summary>
    public static RuleHit From(JsonElement result)
    {
        string place = "";
        if (result.TryGetProperty("locations", out JsonElement locations) && locations.GetArrayLength() > 0)
        {
            JsonElement physical = locations[0].GetProperty("physicalLocation");
            string file = Path.GetFileName(physical.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
            place = $"{file}({physical.GetProperty("region").GetProperty("startLine").GetInt32()})";
        }

        return new RuleHit(
            result.GetProperty("ruleId").GetString()!,
            result.TryGetProperty("level", out JsonElement level) ? level.GetString()! : "warning",
            place,
            result.GetProperty("message").GetProperty("text").GetString()!);
    }
}
