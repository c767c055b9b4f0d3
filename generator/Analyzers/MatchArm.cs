using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PiecesGen.Generator.Analyzers;

/// <summary>An argument of a <c>Match</c> or <c>Switch</c>.</summary>
/// <param name="Case">The case it is for; null where it does not say so, or there is none left.</param>
/// <param name="IsNamed">It is called <c>case2:</c>, and may stand anywhere.</param>
internal sealed record MatchArm(ArgumentSyntax Argument, int? Case, bool IsNamed)
{
    private const string Parameter = "case";

    /// <summary>The arm, with the case that its name, the type of its parameter or, in a lambda, the parameter's name says.</summary>
    public static MatchArm From(ArgumentSyntax argument, ImmutableArray<ITypeSymbol> cases, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.NameColon?.Name.Identifier.ValueText is { } name)
        {
            bool isCase = name.StartsWith(Parameter, StringComparison.Ordinal) && int.TryParse(name.Substring(Parameter.Length), out int number) && number <= cases.Length;
            return new MatchArm(argument, isCase ? int.Parse(name.Substring(Parameter.Length), provider: null) - 1 : null, IsNamed: true);
        }

        ParameterSyntax? parameter = argument.Expression switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
            AnonymousMethodExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
            _ => null,
        };
        int at = parameter is null ? IndexOf(ParameterOf(argument.Expression, model, cancellationToken), cases)
            : parameter.Type is { } type ? IndexOf(model.GetTypeInfo(type, cancellationToken).Type, cases)
            : IndexOf(parameter.Identifier.ValueText, cases);
        return new MatchArm(argument, at < 0 ? null : at, IsNamed: false);
    }

    /// <summary>The type that a method takes which is named here.</summary>
    private static ITypeSymbol? ParameterOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(expression, cancellationToken);
        ISymbol? symbol = info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
        return symbol is IMethodSymbol { Parameters: { Length: 1 } parameters } ? parameters[0].Type : null;
    }

    private static int IndexOf(ITypeSymbol? type, ImmutableArray<ITypeSymbol> cases)
    {
        for (int i = 0; type is not null && i < cases.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(type, cases[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int IndexOf(string name, ImmutableArray<ITypeSymbol> cases)
    {
        for (int i = 0; i < cases.Length; i++)
        {
            if (string.Equals(name, cases[i].Name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
