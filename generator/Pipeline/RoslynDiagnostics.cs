using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Turns findings into diagnostics of the compiler.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "PiecesGen";

    public static Diagnostic Of(Finding finding) =>
        Diagnostic.Create(DescriptorOf(finding.Kind), LocationOf(finding.Location), finding.Message);

    private static Location LocationOf(PageLocation place)
    {
        if (place.IsNone)
        {
            return Location.None;
        }

        PageSpan span = place.Span;
        return Location.Create(
            place.Path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(span.StartLine, span.StartColumn), new LinePosition(span.EndLine, span.EndColumn)));
    }

    private static DiagnosticDescriptor DescriptorOf(FindingKind kind) =>
        new(kind.Id, kind.Title, "{0}", Category, SeverityOf(kind.Severity), isEnabledByDefault: true, helpLinkUri: kind.HelpLink);

    private static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
