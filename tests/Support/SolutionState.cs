namespace PiecesGen.Tests.Support;

/// <summary>The files of a consumer and what is expected of them.</summary>
public sealed class SolutionState
{
    public IList<string> Sources { get; } = [];

    public IList<(string Filename, string Content)> AdditionalFiles { get; } = [];

    /// <summary>Emitted files that must look exactly like this; others are not looked at.</summary>
    public IList<(string HintName, string Content)> GeneratedSources { get; } = [];

    /// <summary>All diagnostics of the generator, in order.</summary>
    public IList<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>MSBuild properties.</summary>
    public IDictionary<string, string> Properties { get; } = new Dictionary<string, string>();
}
