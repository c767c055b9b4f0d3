using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>Whose word counts, per kind of fact: the source that knows, and of two that do, the one that recases names the least.</summary>
internal static class SourceRank
{
    /// <summary>The lowest is followed.</summary>
    public static int For(FactKind kind, SourceTraits source)
    {
        bool knows = kind switch
        {
            FactKind.Type => source.TellsIntegers,
            FactKind.Required => source.StatesRequired,
            FactKind.Http => source.StatesStatuses,
            _ => true,
        };
        return (int)source.Names + (knows ? 0 : (int)NameCasing.Unknown + 1);
    }
}
