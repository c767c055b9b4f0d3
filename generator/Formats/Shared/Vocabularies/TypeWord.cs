using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>A word that pages use in types.</summary>
/// <param name="Primitive">Which primitive, for primitives.</param>
/// <param name="IsCommonName">Models are called so as well: a link to a page of that name means the model.</param>
internal sealed record TypeWord(TypeWordKind Kind, PrimitiveKind Primitive = PrimitiveKind.Any, bool IsCommonName = false)
{
    /// <summary>A word for a primitive.</summary>
    public TypeWord(PrimitiveKind primitive, bool isCommonName = false)
        : this(TypeWordKind.Primitive, primitive, isCommonName)
    {
    }
}
