namespace PiecesGen.Generator.Merging;

/// <summary>A name on the wire and, where the docs leave room for one, the other spelling that is read as well.</summary>
/// <param name="Rule">The rule that made the name; null where a page prints it.</param>
internal readonly record struct WireName(string Name, string? Alternative, string? Rule);
