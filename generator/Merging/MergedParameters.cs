using PiecesGen.Generator.Model;
using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>The parameters of an operation, sorted into what travels on its own and what is the body.</summary>
internal sealed record MergedParameters(EquatableArray<Parameter> Parameters, RequestBody? Body);
