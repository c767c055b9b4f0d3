using System.CommandLine;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Commands;

/// <summary>From which severity on findings make the command fail.</summary>
internal sealed class FailOnOption : Option<FindingSeverity>
{
    public FailOnOption(FindingSeverity severity)
        : base("--fail-on")
    {
        HelpName = "information|warning|error";
        Description = "The least severity that makes the exit code 1.";
        DefaultValueFactory = _ => severity;
    }

    public static int ExitCodeOf(IEnumerable<Finding> findings, FindingSeverity severity) =>
        findings.Any(finding => finding.Kind.Severity >= severity) ? ExitCode.Findings : ExitCode.Clean;
}
