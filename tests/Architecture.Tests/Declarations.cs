using Microsoft.CodeAnalysis;

namespace PiecesGen.Architecture.Tests;

/// <summary>Where a symbol comes from.</summary>
internal static class Declarations
{
    /// <summary>What stands behind a symbol: an array's element, a generic type and its arguments, an extension as it is declared.</summary>
    public static IEnumerable<ISymbol> From(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol or ITypeParameterSymbol => [],
        IAliasSymbol alias => From(alias.Target),
        IArrayTypeSymbol array => From(array.ElementType),
        IPointerTypeSymbol pointer => From(pointer.PointedAtType),
        INamedTypeSymbol type => [type.OriginalDefinition, .. type.TypeArguments.SelectMany(From)],
        IMethodSymbol { ReducedFrom: { } extension } => From(extension),
        _ => [symbol.OriginalDefinition],
    };

    /// <summary>The files that declare it; for what the compiler adds to a type, those of the type. None where it comes from a library.</summary>
    public static IEnumerable<string> Files(ISymbol declaration)
    {
        while (declaration.DeclaringSyntaxReferences.IsEmpty && declaration.ContainingType is { } type)
        {
            declaration = type;
        }

        return declaration.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath);
    }
}
