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

/// <summary>What a word of a type means.</summary>
internal enum TypeWordKind
{
    /// <summary>A primitive type.</summary>
    Primitive,

    /// <summary>A byte: an array of them is binary (<c>byte[]</c>).</summary>
    Byte,

    /// <summary>A list of its first argument.</summary>
    List,

    /// <summary>A list of its only argument, or a map to its second: PHP's <c>array&lt;string,int&gt;</c>.</summary>
    Array,

    /// <summary>A map to its last argument.</summary>
    Map,

    /// <summary>Its first argument, in a wrapper that says nothing about the value on the wire: <c>Task&lt;…&gt;</c>.</summary>
    Wrapper,

    /// <summary>Its first argument, or null: <c>Optional[…]</c>.</summary>
    Nullable,

    /// <summary>One of its arguments.</summary>
    Union,

    /// <summary>One of the values that are its arguments: R's <c>Enum [seeded, grown]</c>.</summary>
    Values,

    /// <summary>The absence of a value.</summary>
    Null,
}
