using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Commands;

/// <summary>From which severity on diagnostics make the command fail.</summary>
internal static class FailOn
{
    public static ChoiceOption<Severity> From(Severity severity) =>
        new("--fail-on", "Exits with 1 if a diagnostic is at least this severe.", severity, "information", "warning", "error");

    public static int ExitCodeOf(IEnumerable<DocsDiagnostic> diagnostics, Severity severity) =>
        diagnostics.Any(diagnostic => diagnostic.Kind.Severity >= severity) ? ExitCode.Diagnostics : ExitCode.Clean;
}
