using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Merging;

/// <summary>Where a parameter travels, and the page or the rule that says so.</summary>
/// <param name="Rule">Null where a page says it.</param>
internal readonly record struct LocatedParameter(ParameterLocation Location, string? Rule);
