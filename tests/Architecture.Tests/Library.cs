namespace PiecesGen.Architecture.Tests;

/// <summary>A library that not everybody may know.</summary>
/// <param name="Name">The name of its assemblies, or what comes before a dot in them.</param>
/// <param name="Folders">The folders of the checkout that may use it, with all below them.</param>
internal sealed record Library(string Name, params string[] Folders)
{
    /// <summary>The references to it from other folders.</summary>
    public IEnumerable<Reference> Violations(ReferenceGraph graph) =>
        graph.Libraries.Where(reference => IsOfIt(reference.To) && !Folders.Any(folder => LayerPath.Holds(folder, reference.From)));

    /// <summary>The folders that may use it and do not.</summary>
    public IEnumerable<string> FoldersWithoutUse(ReferenceGraph graph) =>
        Folders.Where(folder => !graph.Libraries.Any(reference => IsOfIt(reference.To) && LayerPath.Holds(folder, reference.From)));

    /// <summary>The row as it stands in ARCHITECTURE.md.</summary>
    public string ToMarkdown() => $"| `{Name}` | {string.Join(", ", Folders.Select(folder => $"`{folder}`"))} |";

    private bool IsOfIt(string assembly) => assembly == Name || assembly.StartsWith(Name + ".", StringComparison.Ordinal);
}
