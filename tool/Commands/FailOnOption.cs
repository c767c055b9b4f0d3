using System.CommandLine;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Commands;

/// <summary>From which severity on diagnostics make the command fail.</summary>
internal sealed class FailOnOption : Option<Severity>
{
    public FailOnOption(Severity severity)
        : base("--fail-on")
    {
        HelpName = "information|warning|error";
        Description = "Exits with 1 if a diagnostic is at least this severe.";
        DefaultValueFactory = _ => severity;
    }

    public static int ExitCodeOf(IEnumerable<DocsDiagnostic> diagnostics, Severity severity) =>
        diagnostics.Any(diagnostic => diagnostic.Kind.Severity >= severity) ? ExitCode.Diagnostics : ExitCode.Clean;
}
