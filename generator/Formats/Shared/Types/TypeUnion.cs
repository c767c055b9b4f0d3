using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>Makes one type of several options.</summary>
internal static class TypeUnion
{
    public static TypeFact From(List<TypeFact> parts)
    {
        List<TypeFact> options = [];
        HashSet<TypeFact> seen = [];
        List<string> literals = [];
        bool hasNull = false;
        foreach (TypeFact given in parts)
        {
            hasNull |= given is NullableType || ReferenceEquals(given, NullType.Instance);
            TypeFact part = given is NullableType nullable ? nullable.Type : given;
            if (part is LiteralsTypeFact literal)
            {
                literals.AddRange(literal.Values);
            }
            else if (!ReferenceEquals(part, NullType.Instance) && seen.Add(part))
            {
                options.Add(part);
            }
        }

        if (literals.Count > 0)
        {
            options.Insert(0, new LiteralsTypeFact(EquatableArray.From(literals)));
        }

        TypeFact type = options.Count switch
        {
            0 => NullType.Instance,
            1 => options[0],
            _ => new UnionTypeFact(EquatableArray.From(options)),
        };
        return hasNull ? NullableType.From(type) : type;
    }
}

/// <summary>The absence of a value, while a type is being read. Facts have no word for it, because no page says required by it.</summary>
internal static class NullType
{
    public static TypeFact Instance { get; } = new NamedTypeFact("null", null);
}

/// <summary>A value or null, while a type is being read: facts say it of the items of lists and maps alone.</summary>
internal sealed record NullableType(TypeFact Type) : TypeFact
{
    public static TypeFact From(TypeFact type) => type is NullableType || ReferenceEquals(type, NullType.Instance) ? type : new NullableType(type);
}
