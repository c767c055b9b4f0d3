using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PiecesGen.Tests.Support;

/// <summary>A diagnostic as a test expects it.</summary>
public sealed record DiagnosticResult(string Id, DiagnosticSeverity Severity)
{
    public string? Path { get; private init; }

    public LinePositionSpan Span { get; private init; }

    public string? Message { get; private init; }

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    public static DiagnosticResult CompilerInfo(string id) => new(id, DiagnosticSeverity.Info);

    /// <summary>States the place; lines and columns count from one, the end is exclusive.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) => this with
    {
        Path = path,
        Span = new LinePositionSpan(new LinePosition(startLine - 1, startColumn - 1), new LinePosition(endLine - 1, endColumn - 1)),
    };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    internal static DiagnosticResult Of(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return new DiagnosticResult(diagnostic.Id, diagnostic.Severity)
        {
            Path = place.Path,
            Span = place.Span,
            Message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
