using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PiecesGen.Generator.Analyzers;

/// <summary>
/// Silences the compiler where a switch expression has an arm for every documented status and one for the undocumented ones:
/// it cannot know that there are no other responses, and the discard it asks for would silence PG2001 for good.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CompleteSwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_complete = new(
        "PGS2001", "CS8509", "The switch has an arm for every documented response and for the undocumented ones.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_complete);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        INamedTypeSymbol? undocumented = context.Compilation.GetTypeByMetadataName("PiecesGen.UndocumentedResponse");
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (undocumented is not null && SwitchAt(diagnostic.Location, context) is { } found && IsComplete(found, undocumented))
            {
                context.ReportSuppression(Suppression.Create(s_complete, diagnostic));
            }
        }
    }

    private static ResponseSwitch? SwitchAt(Location location, SuppressionAnalysisContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        return location.SourceTree is { } tree
            && tree.GetRoot(cancellationToken).FindNode(location.SourceSpan).FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } expression
            && context.GetSemanticModel(tree).GetOperation(expression, cancellationToken) is { } operation
                ? ResponseSwitch.From(operation)
                : null;
    }

    private static bool IsComplete(ResponseSwitch found, INamedTypeSymbol undocumented) => found.Missing.Count == 0 && found.HasArmFor(undocumented);
}
