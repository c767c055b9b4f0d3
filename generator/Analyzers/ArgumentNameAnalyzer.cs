using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Analyzers;

/// <summary>Asks for the names of optional arguments where there are several: their order is that of rows in the docs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArgumentNameAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor WithoutName = new(
        Catalog.ArgumentByPositionId,
        Catalog.ArgumentByPosition.Title,
        "'{0}' is one of {1} optional parameters, which follow the order of the docs. Name the argument: '{0}: …'.",
        "PiecesGen",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: Catalog.ArgumentByPosition.HelpLink);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(WithoutName);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(static context => Analyze(context, (IInvocationOperation)context.Operation), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, IInvocationOperation call)
    {
        int optional = 0;
        foreach (IParameterSymbol parameter in call.TargetMethod.Parameters)
        {
            optional += IsOptional(parameter) ? 1 : 0;
        }

        if (optional < 2 || !IsOurs(call.TargetMethod.ContainingType))
        {
            return;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter, Syntax: ArgumentSyntax { NameColon: null } syntax } && IsOptional(parameter))
            {
                context.ReportDiagnostic(Diagnostic.Create(WithoutName, syntax.GetLocation(), parameter.Name, optional));
            }
        }
    }

    /// <summary>The token, whose type nothing else has, is taken for nothing else.</summary>
    private static bool IsOptional(IParameterSymbol parameter) => parameter is { IsOptional: true, Type.Name: not "CancellationToken" };

    private static bool IsOurs(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: { Length: > 0 } arguments } && arguments[0].Value is "PiecesGen")
            {
                return true;
            }
        }

        return false;
    }
}
