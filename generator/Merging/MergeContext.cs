using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>What all mergers share: how types resolve, where findings and evidence go, and the convention of names on the wire.</summary>
internal sealed record MergeContext(TypeResolver Types, FindingList Findings, EvidenceList Evidence, WireNameConvention WireNames, Corrections Corrections);
