using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>Narrows a type to values that the page lists elsewhere. Only strings have literals; a list's items are narrowed.</summary>
internal static class TypeValues
{
    public static TypeFact Apply(TypeFact type, EquatableArray<string> values) => type switch
    {
        PrimitiveTypeFact { Kind: PrimitiveKind.String } => new LiteralsTypeFact(values),
        ListTypeFact list => list with { Item = Apply(list.Item, values) },
        MapTypeFact map => map with { Value = Apply(map.Value, values) },
        _ => type,
    };
}
