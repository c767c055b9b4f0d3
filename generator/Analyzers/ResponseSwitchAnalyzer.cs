using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Analyzers;

/// <summary>Warns where a switch over the case of a <c>Responses&lt;…&gt;</c> has no arm for a documented status and none for all others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResponseSwitchAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor MissingArm = new(
        Catalog.SwitchWithoutArmId,
        Catalog.SwitchWithoutArm.Title,
        "The switch has no arm for {0}. Add one, or a discard that takes all other responses.",
        "PiecesGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Catalog.SwitchWithoutArm.HelpLink);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MissingArm);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            static context => Analyze(context, ResponseSwitch.From(context.Operation)), OperationKind.Switch, OperationKind.SwitchExpression);
    }

    private static void Analyze(OperationAnalysisContext context, ResponseSwitch? found)
    {
        if (found is null)
        {
            return;
        }

        List<ITypeSymbol> missing = found.Missing;
        if (missing.Count > 0)
        {
            var meanings = StatusMeanings.For(found.Response.Call?.TargetMethod, found.Response.Cases);
            context.ReportDiagnostic(Diagnostic.Create(MissingArm, PlaceOf(context.Operation), meanings.Describe(missing)));
        }
    }

    private static Location PlaceOf(IOperation operation) => operation.Syntax switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        SyntaxNode other => other.GetLocation(),
    };
}
