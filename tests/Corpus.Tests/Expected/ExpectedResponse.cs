using System.Text.Json.Nodes;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>A documented response; without a schema it has no body.</summary>
internal sealed record ExpectedResponse(int Status, string? MediaType, JsonNode? Schema)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether the body is a text by itself; a string in JSON is one too.</summary>
    public bool IsText => Schema is not null && (string?)Schema["type"] == "string" && Schema["$ref"] is null;
}
