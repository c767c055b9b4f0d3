using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PiecesGen.Architecture.Tests;

/// <summary>What the files of a checkout use of its other folders and of libraries, told by symbols.</summary>
/// <param name="Folders">What files use of other folders: each folder once per file, in the order of their paths.</param>
/// <param name="Libraries">What files use of libraries, likewise.</param>
/// <param name="SourceFolders">The folders that hold sources.</param>
/// <param name="Unknown">Names that mean nothing to the compiler. While there are any, references may be missing.</param>
internal sealed record ReferenceGraph(
    IReadOnlyList<Reference> Folders,
    IReadOnlyList<Reference> Libraries,
    IReadOnlyList<string> SourceFolders,
    IReadOnlyList<string> Unknown)
{
    /// <param name="root">The folder that the graph's paths begin in.</param>
    /// <param name="projects">A project may be there several times, once for each framework.</param>
    public static ReferenceGraph From(string root, params Compilation[] projects)
    {
        var paths = new SourcePaths(root);
        (SyntaxTree Tree, Compilation Project)[] sources =
            [.. projects.SelectMany(project => project.SyntaxTrees.Where(tree => !paths.IsWritten(tree.FilePath)).Select(tree => (tree, project)))];
        var folders = new ConcurrentBag<Use>();
        var libraries = new ConcurrentBag<Use>();
        var unknown = new ConcurrentBag<string>();
        Parallel.ForEach(sources, source => Read(source.Project.GetSemanticModel(source.Tree), paths, folders, libraries, unknown));

        return new ReferenceGraph(
            FirstOfEach(folders),
            FirstOfEach(libraries),
            Sorted(sources.Select(source => paths.FolderOf(source.Tree.FilePath))),
            Sorted(unknown));
    }

    private static void Read(SemanticModel model, SourcePaths paths, ConcurrentBag<Use> folders, ConcurrentBag<Use> libraries, ConcurrentBag<string> unknown)
    {
        string file = paths.For(model.SyntaxTree.FilePath);
        string folder = SourcePaths.Folder(file);
        var unknownNodes = new List<SyntaxNode>();
        foreach ((SyntaxNode node, ISymbol declaration) in SymbolUses.In(model, unknownNodes))
        {
            string[] declaredIn = [.. Declarations.Files(declaration)];
            foreach (string to in declaredIn.Where(path => !paths.IsWritten(path)).Select(paths.FolderOf).Where(to => to != folder))
            {
                folders.Add(new Use(file, to, node, declaration));
            }

            if (declaredIn.Length == 0 && declaration.ContainingAssembly is { } library)
            {
                libraries.Add(new Use(file, library.Name, node, declaration));
            }
        }

        foreach (SyntaxNode node in unknownNodes)
        {
            unknown.Add($"{file}({LineOf(node)}): {node}");
        }
    }

    private static List<Reference> FirstOfEach(IEnumerable<Use> uses) =>
    [
        .. uses.GroupBy(use => (use.File, use.To))
            .Select(group => group.MinBy(use => use.Node.SpanStart)!)
            .Select(use => new Reference(use.File, use.To, LineOf(use.Node), use.Declaration.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)))
            .OrderBy(reference => reference.File, StringComparer.Ordinal)
            .ThenBy(reference => reference.To, StringComparer.Ordinal),
    ];

    private static List<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct().Order(StringComparer.Ordinal)];

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private sealed record Use(string File, string To, SyntaxNode Node, ISymbol Declaration);
}
