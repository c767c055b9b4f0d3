using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Merging;

/// <summary>Whose word counts, per kind of fact. Dialects that are not named follow, in the order of their pages' paths.</summary>
internal static class Precedence
{
    private const string Python = "Python";
    private const string TypeScript = "TypeScript";

    private static readonly IReadOnlyDictionary<FactKind, string[]> s_order = new Dictionary<FactKind, string[]>
    {
        // Python prints the operation id; TypeScript recases it.
        [FactKind.Name] = [Python, TypeScript],

        // Python recases camelCase names, TypeScript snake_case ones; an underscore can only come from the wire.
        [FactKind.WireName] = [Python, TypeScript],

        // Python tells int from float; TypeScript has one number.
        [FactKind.Type] = [Python, TypeScript],

        // TypeScript's model tables have no column for it.
        [FactKind.Required] = [Python, TypeScript],
        [FactKind.Http] = [Python, TypeScript],
        [FactKind.Description] = [Python, TypeScript],
    };

    public static int Rank(FactKind kind, string? dialect)
    {
        string[] order = s_order[kind];
        int rank = dialect is null ? -1 : Array.IndexOf(order, dialect);
        return rank < 0 ? order.Length : rank;
    }
}
