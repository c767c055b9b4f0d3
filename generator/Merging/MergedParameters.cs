using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>The parameters of an operation, sorted into what travels on its own and what is the body.</summary>
internal sealed record MergedParameters(EquatableArray<Parameter> Parameters, RequestBody? Body);
