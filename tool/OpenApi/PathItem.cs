namespace PiecesGen.Tool.OpenApi;

/// <summary>A path with its operations, in the order in which they are written.</summary>
internal sealed record PathItem(string Template, IReadOnlyList<PathOperation> Operations);
