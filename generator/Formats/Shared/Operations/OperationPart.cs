using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>A part of an operation's section.</summary>
internal sealed record OperationPart(PartKind Kind, PageSection Section);
