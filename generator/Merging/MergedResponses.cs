using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>The answers of an operation, sorted into single statuses and what stands for several.</summary>
internal sealed record MergedResponses(EquatableArray<Response> Statuses, EquatableArray<RangeResponse> Ranges);
