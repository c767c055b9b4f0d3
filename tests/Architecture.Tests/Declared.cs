using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiecesGen.Architecture.Tests;

/// <summary>A name that a source of the checkout declares.</summary>
/// <param name="Kind">What is declared: a type, a method, a constant.</param>
/// <param name="Scope">For a type that lies in no other, its namespace; else null.</param>
/// <param name="Place">File and line, counted from one.</param>
internal sealed record Declared(string Name, DeclaredKind Kind, string? Scope, string Place)
{
    /// <summary>What a source declares, in its order.</summary>
    public static IEnumerable<Declared> In(SyntaxTree tree, string path)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (NameOf(node) is { RawKind: not 0 } name)
            {
                int line = tree.GetLineSpan(name.Span).StartLinePosition.Line + 1;
                yield return new Declared(name.ValueText, KindOf(node), ScopeOf(node), $"{path}:{line}");
            }
        }
    }

    private static SyntaxToken? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax type => type.Identifier,
        MethodDeclarationSyntax method => method.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        EventDeclarationSyntax declared => declared.Identifier,
        VariableDeclaratorSyntax variable => variable.Identifier,
        SingleVariableDesignationSyntax variable => variable.Identifier,
        ForEachStatementSyntax loop => loop.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        TypeParameterSyntax parameter => parameter.Identifier,
        EnumMemberDeclarationSyntax member => member.Identifier,
        TupleElementSyntax element => element.Identifier,
        _ => null,
    };

    private static DeclaredKind KindOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => DeclaredKind.Type,
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => DeclaredKind.Method,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } when field.Modifiers.Any(SyntaxKind.ConstKeyword) => DeclaredKind.Constant,
        _ => DeclaredKind.Other,
    };

    private static string? ScopeOf(SyntaxNode node) =>
        node is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax) ? null
        : node.Parent is BaseNamespaceDeclarationSyntax scope ? scope.Name.ToString()
        : node.Parent is CompilationUnitSyntax ? ""
        : null;
}
