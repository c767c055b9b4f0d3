namespace PiecesGen.Tests.Support;

/// <summary>A docs page handed to the generator.</summary>
/// <param name="Origin">The value of the <c>PiecesGenDocs</c> metadata; null for an additional file that is not docs.</param>
/// <param name="Metadata">Further metadata of the <c>ApiDocs</c> item, as <c>Client=Shop;Access=internal</c>.</param>
public sealed record Page(string Path, string Text, string? Origin = "explicit", string Metadata = "");
