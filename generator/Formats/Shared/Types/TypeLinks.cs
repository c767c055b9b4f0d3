using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>Gives the link of a cell to the one model it can mean: <c>[**List[Pet]**](Pet.md)</c>.</summary>
internal static class TypeLinks
{
    public static TypeFact Attach(TypeFact type, string link)
    {
        int named = 0;
        bool isLinked = false;
        Count(type, ref named, ref isLinked);
        return named == 1 && !isLinked ? Replace(type, link) : type;
    }

    private static void Count(TypeFact type, ref int named, ref bool isLinked)
    {
        switch (type)
        {
            case NamedTypeFact name:
                named++;
                isLinked |= name.LinkTarget is not null;
                break;
            case ListTypeFact list:
                Count(list.Item, ref named, ref isLinked);
                break;
            case MapTypeFact map:
                Count(map.Value, ref named, ref isLinked);
                break;
            case UnionTypeFact union:
                foreach (TypeFact option in union.Options)
                {
                    Count(option, ref named, ref isLinked);
                }

                break;
            default:
                break;
        }
    }

    private static TypeFact Replace(TypeFact type, string link) => type switch
    {
        NamedTypeFact name => name with { LinkTarget = link },
        ListTypeFact list => list with { Item = Replace(list.Item, link) },
        MapTypeFact map => map with { Value = Replace(map.Value, link) },
        UnionTypeFact union => new UnionTypeFact(union.Options.ConvertAll(option => Replace(option, link))),
        _ => type,
    };
}
