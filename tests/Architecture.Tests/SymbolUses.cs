using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiecesGen.Architecture.Tests;

/// <summary>What a source uses, however the name is written, and where none is. Comments use nothing: a cref is a signpost.</summary>
internal static class SymbolUses
{
    /// <summary>Every use, with the declaration that is used.</summary>
    /// <param name="unknown">Gets the names that mean nothing to the compiler.</param>
    public static IEnumerable<(SyntaxNode Node, ISymbol Declaration)> In(SemanticModel model, ICollection<SyntaxNode> unknown)
    {
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot().DescendantNodes().Where(CanUse))
        {
            SymbolInfo info = model.GetSymbolInfo(node);
            // An argument of nameof may stand for several; all of them are named.
            ImmutableArray<ISymbol> symbols = info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
            if (symbols.IsEmpty && node is SimpleNameSyntax { Identifier.Text: not "nameof" } && model.GetTypeInfo(node).Type is IErrorTypeSymbol)
            {
                unknown.Add(node);
            }

            foreach (ISymbol declaration in symbols.SelectMany(Declarations.From))
            {
                yield return (node, declaration);
            }
        }
    }

    /// <summary>Names, and expressions that use something without its name: new(…), operators, indexers, other constructors.</summary>
    private static bool CanUse(SyntaxNode node) => node is SimpleNameSyntax
        or ImplicitObjectCreationExpressionSyntax
        or ElementAccessExpressionSyntax
        or BinaryExpressionSyntax
        or PrefixUnaryExpressionSyntax
        or PostfixUnaryExpressionSyntax
        or AssignmentExpressionSyntax
        or ConstructorInitializerSyntax;
}
