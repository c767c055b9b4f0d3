using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Spelling;

namespace PiecesGen.Generator.Merging;

/// <summary>What all mergers share: how types resolve, which parameters are credentials, where findings and evidence go, and how names are written on the wire.</summary>
internal sealed record MergeContext(TypeResolver Types, FindingList Findings, EvidenceList Evidence, ClientSpellings Spellings, Corrections Corrections, Credentials Credentials);
