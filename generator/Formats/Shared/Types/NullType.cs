using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>The absence of a value, while a type is being read. Facts have no word for it, because no page says required by it.</summary>
internal static class NullType
{
    public static TypeFact Instance { get; } = new NamedTypeFact("null", null);
}
