using System.Text.Json.Nodes;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>The type in a Python page as an OpenAPI schema.</summary>
internal static class PageType
{
    public static JsonObject Schema(string type) => type switch
    {
        "str" => new JsonObject { ["type"] = "string" },
        "int" => new JsonObject { ["type"] = "integer" },
        "float" => new JsonObject { ["type"] = "number" },
        "bool" => new JsonObject { ["type"] = "boolean" },
        "datetime" => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        "object" => new JsonObject { ["type"] = "object" },
        _ when Inside(type, "List[") is { } item => new JsonObject { ["type"] = "array", ["items"] = Schema(item) },
        _ when Inside(type, "Dict[str, ") is { } value => new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(value) },
        _ => new JsonObject { ["$ref"] = "#/components/schemas/" + type },
    };

    private static string? Inside(string type, string start) =>
        type.StartsWith(start, StringComparison.Ordinal) ? type[start.Length..^1] : null;
}
