using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>The merged model, the evidence for what it says, and what there is to say about the merging.</summary>
internal sealed record MergeResult(ApiModel Model, EvidenceTable Evidence, EquatableArray<DocsDiagnostic> Diagnostics);
