
namespace PiecesGen.Generator.Formats.Shared.Vocabularies;

/// <summary>What a word of a type means.</summary>
internal enum TypeWordKind
{
    /// <summary>A primitive type.</summary>
    Primitive,

    /// <summary>A list of its first argument.</summary>
    List,

    /// <summary>A list of its only argument, or a map to its second: PHP's <c>array&lt;string,int&gt;</c>.</summary>
    Array,

    /// <summary>A map to its last argument.</summary>
    Map,

    /// <summary>Its first argument, in a wrapper that says nothing about the value on the wire: <c>Optional[…]</c>.</summary>
    Wrapper,

    /// <summary>One of its arguments.</summary>
    Union,

    /// <summary>The absence of a value.</summary>
    Null,
}
