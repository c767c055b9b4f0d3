using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>The merged model, the evidence for what it says, and what there is to say about the merging.</summary>
/// <param name="Evidence">In the order of its members.</param>
internal sealed record MergeResult(ApiModel Model, EquatableArray<Evidence> Evidence, EquatableArray<Finding> Findings);
