using Microsoft.CodeAnalysis;

namespace PiecesGen.Architecture.Tests;

/// <summary>A type that is no part of another, and where it is declared.</summary>
/// <param name="Folder">The folder of its file, by its path in the checkout, with slashes.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name, without its namespace.</param>
/// <param name="IsPublic">Whether programs can name it.</param>
/// <param name="IsHidden">Whether editors keep it from those who write programs, since emitted code alone is to use it.</param>
internal sealed record DeclaredType(string Folder, string Namespace, string Name, bool IsPublic, bool IsHidden)
{
    /// <summary>The types of a project. One of several files is there once for each.</summary>
    public static IEnumerable<DeclaredType> In(string root, Compilation project)
    {
        var paths = new SourcePaths(root);
        return from type in project.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
               where type.ContainingType is null
               from file in Declarations.Files(type)
               where !paths.IsWritten(file)
               select new DeclaredType(
                   paths.FolderOf(file),
                   type.ContainingNamespace.ToDisplayString(),
                   type.Name,
                   type.DeclaredAccessibility == Accessibility.Public,
                   type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute"));
    }

    public override string ToString() => $"{Namespace}.{Name} of {Folder}";
}
