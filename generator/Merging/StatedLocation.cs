using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Where a parameter travels, as a page states it.</summary>
internal sealed record StatedLocation(ParameterLocation Location, PageLocation Page);
