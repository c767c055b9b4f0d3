using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Tool.Reports;

/// <summary>How severities are spelled.</summary>
internal static class Severities
{
    public static string Name(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };

    /// <summary>SARIF's word.</summary>
    public static string SarifLevel(FindingSeverity severity) => severity == FindingSeverity.Information ? "note" : Name(severity);
}
