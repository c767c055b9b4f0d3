using PiecesGen.Generator.Collections;


namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>A name on the wire and the other spellings that are read as well.</summary>
/// <param name="Rule">The rule that made the name; null where a page prints it.</param>
internal readonly record struct WireName(string Name, EquatableArray<string> Alternatives, string? Rule);
