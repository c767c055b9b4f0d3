using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>Where a parameter travels, and the rule that says so.</summary>
internal readonly record struct LocatedParameter(ParameterLocation Location, string Rule);
