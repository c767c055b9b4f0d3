using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Pipeline;

/// <summary>Turns diagnostics into diagnostics of the compiler.</summary>
internal static class RoslynDiagnostics
{
    private const string Category = "PiecesGen";

    private static readonly Dictionary<string, DiagnosticDescriptor> s_descriptors = Descriptors();

    public static Diagnostic Create(DocsDiagnostic diagnostic) =>
        Diagnostic.Create(s_descriptors[diagnostic.Kind.Id], LocationOf(diagnostic.Location), diagnostic.Message);

    private static Dictionary<string, DiagnosticDescriptor> Descriptors()
    {
        var descriptors = new Dictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (DiagnosticKind kind in Catalog.All)
        {
            descriptors.Add(kind.Id, DescriptorOf(kind));
        }

        return descriptors;
    }

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

    private static DiagnosticDescriptor DescriptorOf(DiagnosticKind kind) =>
        new(kind.Id, kind.Title, "{0}", Category, SeverityOf(kind.Severity), isEnabledByDefault: true, helpLinkUri: kind.HelpLink);

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
