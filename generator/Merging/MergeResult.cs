using PiecesGen.Generator.Findings;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>The merged model and what there is to say about the merging.</summary>
internal sealed record MergeResult(ApiModel Model, EquatableArray<Finding> Findings);
