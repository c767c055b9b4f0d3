namespace PiecesGen.Tool.OpenApi;

/// <summary>The paths of a model in the order of their templates.</summary>
/// <param name="LeftOut">The operations that OpenAPI has no place for, a sentence each.</param>
internal sealed record CollectedPaths(IReadOnlyList<PathItem> Paths, IReadOnlyList<string> LeftOut);
