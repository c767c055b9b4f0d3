namespace PiecesGen.Generator.Merging;

/// <summary>A name on the wire and, where the docs leave room for one, the other spelling that is read as well.</summary>
internal readonly record struct WireName(string Name, string? Alternative);
