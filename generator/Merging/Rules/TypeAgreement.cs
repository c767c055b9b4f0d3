using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Whether two sources mean the same type where one of them can say less.</summary>
internal static class TypeAgreement
{
    public static bool Agree(ApiType one, ApiType other) => (one, other) switch
    {
        (PrimitiveType a, PrimitiveType b) => a.Kind == b.Kind || Coarser(a.Kind) == Coarser(b.Kind) || a.Kind == PrimitiveKind.Any || b.Kind == PrimitiveKind.Any,
        (ListType a, ListType b) => Agree(a.Item, b.Item),
        (MapType a, MapType b) => Agree(a.Value, b.Value),
        (PrimitiveType { Kind: PrimitiveKind.Any }, _) or (_, PrimitiveType { Kind: PrimitiveKind.Any }) => true,
        (LiteralsType, PrimitiveType { Kind: PrimitiveKind.String }) or (PrimitiveType { Kind: PrimitiveKind.String }, LiteralsType) => true,
        _ => one.Equals(other),
    };

    /// <summary>Of two types that agree, the one that says more: a listed text more than a text, anything more than "any value".</summary>
    public static ApiType Finer(ApiType best, ApiType other) => (best, other) switch
    {
        (PrimitiveType { Kind: PrimitiveKind.Any }, _) or (PrimitiveType { Kind: PrimitiveKind.String }, LiteralsType) => other,
        (ListType a, ListType b) => new ListType(Finer(a.Item, b.Item)),
        (MapType a, MapType b) => new MapType(Finer(a.Value, b.Value)),
        _ => best,
    };

    public static string Describe(ApiType type) => type switch
    {
        PrimitiveType primitive => primitive.Kind.ToString(),
        SchemaReference reference => reference.SchemaName,
        LiteralsType literals => "one of " + string.Join(", ", literals.Values),
        ListType list => $"a list of {Describe(list.Item)}",
        MapType map => $"a map of {Describe(map.Value)}",
        _ => type.ToString(),
    };

    /// <summary>Some sources have one type for numbers, one for dates, and none for bytes.</summary>
    private static PrimitiveKind Coarser(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Integer => PrimitiveKind.Number,
        PrimitiveKind.Date => PrimitiveKind.DateTime,
        PrimitiveKind.Binary => PrimitiveKind.String,
        _ => kind,
    };
}
