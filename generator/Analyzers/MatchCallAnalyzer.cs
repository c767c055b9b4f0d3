using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Analyzers;

/// <summary>
/// Says of a <c>Match</c> or <c>Switch</c> with too few, too many or wrongly ordered arms which they are to be. The compiler knows
/// the number of arms alone, and where arms have changed places it may know nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MatchCallAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor WrongArms = new(
        Catalog.MatchWithWrongArmsId,
        Catalog.MatchWithWrongArms.Title,
        "{0} takes one arm per documented response, in this order: {1}. {2}.",
        "PiecesGen",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Catalog.MatchWithWrongArms.HelpLink);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(WrongArms);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (MatchCall.From((InvocationExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken) is not { } call)
        {
            return;
        }

        var meanings = StatusMeanings.For(call.Response.Call?.TargetMethod, call.Response.Cases);
        if (MistakeIn(call, meanings) is { } mistake)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                WrongArms, call.Name.GetLocation(), call.Name.Identifier.ValueText, meanings.Describe(call.Response.Cases), mistake));
        }
    }

    private static string? MistakeIn(MatchCall call, StatusMeanings meanings)
    {
        if (call.Surplus > 0)
        {
            string arms = call.Surplus == 1 ? "One arm is" : $"{call.Surplus} arms are";
            return $"{arms} too many here. Name the arm for all other responses 'otherwise:'";
        }

        List<int> missing = call.Missing;
        if (missing.Count > 0)
        {
            return $"The call has no arm for {meanings.Describe(missing.ConvertAll(index => call.Response.Cases[index]))}";
        }

        return call.Misplaced is { } arm ? $"The arm for {meanings.Describe([call.Response.Cases[arm.Case!.Value]])} is in the wrong place" : null;
    }
}
