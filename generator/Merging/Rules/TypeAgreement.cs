using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Whether two sources mean the same type where one of them can say less.</summary>
internal static class TypeAgreement
{
    public static bool Agree(ApiType one, ApiType other) => (one, other) switch
    {
        (PrimitiveType a, PrimitiveType b) => Agree(a.Kind, b.Kind),
        (ListType a, ListType b) => Agree(a.Item, b.Item),
        (MapType a, MapType b) => Agree(a.Value, b.Value),
        (PrimitiveType { Kind: PrimitiveKind.Any }, _) or (_, PrimitiveType { Kind: PrimitiveKind.Any }) => true,
        (LiteralsType a, LiteralsType b) => Contains(a, b) || Contains(b, a),
        (LiteralsType a, ListType { Item: LiteralsType b }) => Agree(a, b),
        (ListType { Item: LiteralsType a }, LiteralsType b) => Agree(a, b),
        (LiteralsType, PrimitiveType { Kind: PrimitiveKind.String }) or (PrimitiveType { Kind: PrimitiveKind.String }, LiteralsType) => true,
        _ => one.Equals(other),
    };

    /// <summary>Of two types that agree, the one that says more: a listed text more than a text, anything more than "any value".</summary>
    public static ApiType Finer(ApiType best, ApiType other) => (best, other) switch
    {
        (PrimitiveType { Kind: PrimitiveKind.Any }, _) or (PrimitiveType { Kind: PrimitiveKind.String }, LiteralsType) => other,
        (PrimitiveType { Kind: PrimitiveKind.String }, PrimitiveType written) when IsWritten(written.Kind) => other,
        (PrimitiveType { Kind: PrimitiveKind.Number }, PrimitiveType { Kind: PrimitiveKind.Decimal or PrimitiveKind.DecimalText }) => other,
        (PrimitiveType { Kind: PrimitiveKind.Decimal }, PrimitiveType { Kind: PrimitiveKind.DecimalText }) => other,

        // Sources of different age list more or fewer values, and some print the values of a list as those of one.
        (LiteralsType a, LiteralsType b) => Contains(a, b) ? best : other,
        (LiteralsType, ListType { Item: LiteralsType }) => other,
        (ListType a, ListType b) => new ListType(Finer(a.Item, b.Item), a.HoldsNulls || b.HoldsNulls),
        (MapType a, MapType b) => new MapType(Finer(a.Value, b.Value), a.HoldsNulls || b.HoldsNulls),
        _ => best,
    };

    /// <summary>A type with what another one shows where it says nothing, and no more: an object of anything may have known properties.</summary>
    public static ApiType Filled(ApiType open, ApiType shown) => (open, shown) switch
    {
        (PrimitiveType { Kind: PrimitiveKind.Any }, _) or (MapType { Value: PrimitiveType { Kind: PrimitiveKind.Any } }, SchemaReference) => shown,
        (ListType a, ListType b) => new ListType(Filled(a.Item, b.Item), a.HoldsNulls || b.HoldsNulls),
        (MapType a, MapType b) => new MapType(Filled(a.Value, b.Value), a.HoldsNulls || b.HoldsNulls),
        _ => open,
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

    private static bool Agree(PrimitiveKind one, PrimitiveKind other) =>
        one == other || one == PrimitiveKind.Any || other == PrimitiveKind.Any || Coarser(one) == Coarser(other)
        || (IsWritten(one) && other == PrimitiveKind.String) || (one == PrimitiveKind.String && IsWritten(other));

    /// <summary>What JSON has as text, so that some sources say no more.</summary>
    private static bool IsWritten(PrimitiveKind kind) => kind is PrimitiveKind.Date or PrimitiveKind.DateTime or PrimitiveKind.DecimalText;

    private static bool Contains(LiteralsType all, LiteralsType some) => !some.Values.Exists(value => !all.Values.Contains(value));

    /// <summary>Some sources have one type for numbers, one for dates or none, and none for bytes.</summary>
    private static PrimitiveKind Coarser(PrimitiveKind kind) => kind switch
    {
        PrimitiveKind.Integer or PrimitiveKind.Decimal or PrimitiveKind.DecimalText => PrimitiveKind.Number,
        PrimitiveKind.Date => PrimitiveKind.DateTime,
        PrimitiveKind.Binary => PrimitiveKind.String,
        _ => kind,
    };
}
