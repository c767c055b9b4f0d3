using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Reports;

/// <summary>How severities are spelled.</summary>
internal static class Severities
{
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    /// <summary>SARIF's word.</summary>
    public static string SarifLevel(Severity severity) => severity == Severity.Information ? "note" : Name(severity);
}
