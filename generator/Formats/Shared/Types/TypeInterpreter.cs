using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>What a word means together with its arguments.</summary>
internal static class TypeInterpreter
{
    private static readonly char[] s_separators = ['.', ':', '\\'];

    // Told from other binary values by reference, while a type is being read.
    private static readonly PrimitiveTypeFact s_byte = new(PrimitiveKind.Binary);

    public static PrimitiveTypeFact Any { get; } = new(PrimitiveKind.Any);

    public static TypeFact? Apply(TypeWord word, List<TypeFact> arguments)
    {
        TypeFact? last = arguments.Count == 0 ? null : arguments[arguments.Count - 1];
        return word.Kind switch
        {
            // Rust's DateTime<Utc>, integer(int64): the argument says nothing that we tell apart.
            TypeWordKind.Primitive => new PrimitiveTypeFact(word.Primitive),
            TypeWordKind.Byte => s_byte,
            TypeWordKind.List => ListOf(arguments.Count == 0 ? Any : TypeUnion.From(arguments)),
            TypeWordKind.Array => arguments.Count == 2 ? MapOf(arguments[1]) : ListOf(last ?? Any),
            TypeWordKind.Map => MapOf(last ?? Any),
            TypeWordKind.Nullable => arguments.Count == 0 ? null : NullableType.From(arguments[0]),
            TypeWordKind.Wrapper => arguments.Count == 0 ? null : arguments[0],
            TypeWordKind.Union => arguments.Count == 0 ? null : TypeUnion.From(arguments),
            TypeWordKind.Values => new LiteralsTypeFact(Names(arguments)),
            _ => NullType.Instance,
        };
    }

    private static EquatableArray<string> Names(List<TypeFact> values)
    {
        List<string> names = [];
        foreach (TypeFact value in values)
        {
            if (value is NamedTypeFact named)
            {
                names.Add(named.Name);
            }
        }

        return EquatableArray.From(names);
    }

    /// <summary>
    /// Whether a word without arguments names a model all the same. Models may be called File, List or Task: a link to a page
    /// of that name tells, and a wrapper around nothing is none.
    /// </summary>
    public static bool IsModelName(TypeWord word, string? link) => word.Kind switch
    {
        TypeWordKind.Primitive => word.IsCommonName && link is not null,
        TypeWordKind.Null or TypeWordKind.Byte => false,
        TypeWordKind.Wrapper or TypeWordKind.Nullable or TypeWordKind.Union or TypeWordKind.Values => true,
        _ => link is not null,
    };

    /// <summary>What <c>T[]</c> means.</summary>
    public static TypeFact ArrayOf(TypeFact item) => ReferenceEquals(item, s_byte) ? new PrimitiveTypeFact(PrimitiveKind.Binary) : ListOf(item);

    /// <summary>A list of such values; where one may be null, so may its items.</summary>
    public static ListTypeFact ListOf(TypeFact item) => new(Value(item), item is NullableType);

    /// <summary>A map to such values, likewise.</summary>
    public static MapTypeFact MapOf(TypeFact value) => new(Value(value), value is NullableType);

    /// <summary>What is always null is any value. Whether a member may be null is no part of its type.</summary>
    public static TypeFact Value(TypeFact type) => ReferenceEquals(type, NullType.Instance) ? Any : type is NullableType nullable ? nullable.Type : type;

    /// <summary>The name without its namespace: <c>models::Plant</c>, <c>time.Time</c>, <c>\Garden\Plant</c>.</summary>
    public static string LastPart(string name) => name.Substring(name.LastIndexOfAny(s_separators) + 1);
}
