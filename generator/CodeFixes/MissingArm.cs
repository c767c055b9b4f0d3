using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace PiecesGen.Generator.CodeFixes;

/// <summary>What an arm that is added does and is called, until somebody says it.</summary>
internal static class MissingArm
{
    /// <summary><c>throw new System.NotImplementedException()</c></summary>
    public static ThrowExpressionSyntax Throw { get; } = SyntaxFactory.ThrowExpression(New).WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary><c>gone => throw …</c>; the name is the case's where nothing in sight has it.</summary>
    public static ExpressionSyntax LambdaFor(ITypeSymbol documented, SemanticModel model, int position)
    {
        string name = char.ToLowerInvariant(documented.Name[0]) + documented.Name.Substring(1);
        bool isTaken = model.LookupSymbols(position, name: name).Any(static symbol => symbol is ILocalSymbol or IParameterSymbol);
        return SyntaxFactory.SimpleLambdaExpression(SyntaxFactory.Parameter(SyntaxFactory.Identifier(isTaken ? "_" : name)), Throw)
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    /// <summary><c>Gone&lt;string&gt;</c></summary>
    public static TypeSyntax TypeOf(ITypeSymbol documented) =>
        SyntaxFactory.ParseTypeName(documented.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).WithAdditionalAnnotations(Simplifier.Annotation);

    private static ObjectCreationExpressionSyntax New => SyntaxFactory.ObjectCreationExpression(
        SyntaxFactory.ParseTypeName("System.NotImplementedException").WithAdditionalAnnotations(Simplifier.Annotation), SyntaxFactory.ArgumentList(), null);
}
