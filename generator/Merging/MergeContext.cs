using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>What all mergers share: how types resolve, where findings and evidence go, and what the project decided.</summary>
internal sealed record MergeContext(TypeResolver Types, FindingList Findings, EvidenceList Evidence, Options Options);
