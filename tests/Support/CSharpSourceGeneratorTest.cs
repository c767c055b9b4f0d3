using Microsoft.CodeAnalysis;

namespace PiecesGen.Tests.Support;

/// <summary>
/// A test that states a consumer's files and what the generator must make of them, in the vocabulary of
/// Microsoft.CodeAnalysis.CSharp.SourceGenerators.Testing (design decision 3).
/// </summary>
public sealed class CSharpSourceGeneratorTest
{
    public SolutionState TestState { get; } = new();

    /// <summary>Runs the generator and fails where diagnostics, emitted files or the compilation differ from what is expected.</summary>
    public GeneratorRun Run()
    {
        IEnumerable<Page> pages = TestState.AdditionalFiles.Select(file => new Page(file.Filename, file.Content));
        var session = new GeneratorSession(pages, string.Join("\n", TestState.Sources));
        foreach ((string name, string value) in TestState.Properties)
        {
            session.SetProperty(name, value);
        }

        GeneratorRun run = session.Run().AssertCompiles();
        Xunit.Assert.Equal(
            TestState.ExpectedDiagnostics.Select(diagnostic => diagnostic.ToString()),
            run.Findings.Select(DiagnosticResult.Of).Select(diagnostic => diagnostic.ToString()));
        foreach ((string hintName, string content) in TestState.GeneratedSources)
        {
            Xunit.Assert.Equal(content, run.Source(hintName));
        }

        return run;
    }
}
