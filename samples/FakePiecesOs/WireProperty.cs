namespace PiecesGen.FakePiecesOs;

/// <summary>A documented property under its name on the wire; its type is a plain JSON type or the name of a shape.</summary>
internal sealed record WireProperty(string Name, bool IsRequired, string Type, bool IsList);
