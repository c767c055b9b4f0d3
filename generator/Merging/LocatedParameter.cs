using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging;

/// <summary>Where a parameter travels, and the page or the rule that says so.</summary>
/// <param name="Rule">Null where a page says it.</param>
/// <param name="WireName">The name that what is located there has, where the rule knows it.</param>
internal readonly record struct LocatedParameter(ParameterLocation Location, string? Rule, string? WireName = null);
