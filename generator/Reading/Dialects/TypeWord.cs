using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Reading.Dialects;

/// <summary>A word that a dialect uses in types.</summary>
/// <param name="Primitive">Which primitive, for primitives.</param>
/// <param name="IsCommonName">Models are called so as well: a link to a page of that name means the model.</param>
/// <param name="IsClue">No other dialect we know spells it like this, so that the word tells the dialect.</param>
internal sealed record TypeWord(TypeWordKind Kind, PrimitiveKind Primitive = PrimitiveKind.Any, bool IsClue = false, bool IsCommonName = false);
