namespace PiecesGen.Architecture.Tests;

/// <summary>Folders that need each other: none of them can be understood, or moved, without the others.</summary>
internal static class Knots
{
    /// <summary>The folders directly below the root that lie on a cycle, each with those of the cycle that it uses: <c>Json → Errors, Responses</c>.</summary>
    public static IEnumerable<string> In(string root, ReferenceGraph graph)
    {
        ILookup<string, string> uses = graph.Folders
            .Where(reference => LayerPath.Holds(root, reference.From) && LayerPath.Holds(root, reference.To))
            .Select(reference => (From: TopFolder(root, reference.From), To: TopFolder(root, reference.To)))
            .Where(use => use.From != use.To)
            .Distinct()
            .ToLookup(use => use.From, use => use.To);

        return uses
            .Select(folder => (folder.Key, Knotted: folder.Where(used => Reaches(used, folder.Key, uses)).Order(StringComparer.Ordinal).ToArray()))
            .Where(folder => folder.Knotted.Length > 0)
            .OrderBy(folder => folder.Key, StringComparer.Ordinal)
            .Select(folder => $"{folder.Key} → {string.Join(", ", folder.Knotted)}");
    }

    private static bool Reaches(string from, string target, ILookup<string, string> uses)
    {
        var seen = new HashSet<string> { from };
        var open = new Stack<string>(seen);
        while (open.TryPop(out string? folder))
        {
            if (folder == target)
            {
                return true;
            }

            foreach (string used in uses[folder].Where(seen.Add))
            {
                open.Push(used);
            }
        }

        return false;
    }

    private static string TopFolder(string root, string folder) => folder == root ? "." : folder[(root.Length + 1)..].Split('/')[0];
}
