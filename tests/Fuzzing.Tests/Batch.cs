using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Fuzzing.Tests;

/// <summary>Compiles the clients of many cases together; each has a namespace of its own.</summary>
internal sealed class Batch
{
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    private readonly Dictionary<SyntaxTree, string> _cases = [];

    public int Bytes { get; private set; }

    public void Add(string name, Emitted emitted)
    {
        foreach (SyntaxTree tree in emitted.Trees)
        {
            _cases.Add(NullableAnalysis.Everywhere(tree), name);
            Bytes += tree.Length;
        }
    }

    /// <summary>Errors and warnings of the compiler, each with the case it is in.</summary>
    public IReadOnlyList<(string Case, string Problem)> Compile()
    {
        IEnumerable<Diagnostic> diagnostics = CSharpCompilation.Create("Cases", _cases.Keys, TestReferences.All, s_options)
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return [.. diagnostics.Select(diagnostic => (diagnostic.Location.SourceTree is { } tree ? _cases[tree] : "", Describe(diagnostic)))];
    }

    private static string Describe(Diagnostic diagnostic)
    {
        string line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";
        return $"{diagnostic}\n    {(line.Length > 300 ? line[..300] + "…" : line).Trim()}";
    }
}
