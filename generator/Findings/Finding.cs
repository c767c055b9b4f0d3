using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Findings;

/// <summary>Something a person should know about a page: where it is, what was found and what was done instead.</summary>
internal sealed record Finding(FindingKind Kind, PageLocation Location, string Message);
