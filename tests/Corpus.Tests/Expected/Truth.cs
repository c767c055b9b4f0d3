using System.Text.Json.Nodes;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>The OpenAPI document of the same API, published separately and of a somewhat later version than the pages.</summary>
internal static class Truth
{
    private static readonly Lazy<JsonNode> s_document = new(() =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(CorpusFactAttribute.Folder, "truth.json")))!);

    private static readonly Lazy<Dictionary<string, TruthOperation>> s_operations = new(() =>
        s_document.Value["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(method => new TruthOperation(method.Key.ToUpperInvariant(), path.Key, method.Value!)))
            .ToDictionary(operation => LetterKey.From((string)operation.Node["operationId"]!)));

    public static JsonObject Schemas => s_document.Value["components"]!["schemas"]!.AsObject();

    /// <summary>The operation of that name, method and path; null if the document has none.</summary>
    public static JsonNode? Operation(PageOperation page) =>
        s_operations.Value.TryGetValue(LetterKey.From(page.Name), out TruthOperation? operation) && (operation.Method, operation.Path) == (page.Method, page.Path)
            ? operation.Node
            : null;

    private sealed record TruthOperation(string Method, string Path, JsonNode Node);
}
