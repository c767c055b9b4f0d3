namespace PiecesGen.Tool.OpenApi;

/// <summary>The paths of a model in the order of their templates.</summary>
/// <param name="LeftOut">The operations that OpenAPI cannot tell from others, a sentence each.</param>
internal sealed record CollectedPaths(IReadOnlyList<PathItem> Paths, IReadOnlyList<string> LeftOut);
