using PiecesGen.Generator.Docs;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>A part of an operation's section.</summary>
internal sealed record OperationPart(PartKind Kind, PageSection Section);
