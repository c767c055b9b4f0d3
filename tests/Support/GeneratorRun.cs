using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Tests.Support;

/// <summary>The outcome of one run of the generator.</summary>
/// <param name="Result">What the generator did.</param>
/// <param name="Compilation">The consumer's code and the emitted code together.</param>
public sealed record GeneratorRun(GeneratorRunResult Result, CSharpCompilation Compilation)
{
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(source => source.HintName);

    public string Source(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Fails unless the consumer's and the emitted code compile without a single warning.</summary>
    public GeneratorRun AssertCompiles()
    {
        Xunit.Assert.Null(Result.Exception);
        string[] problems = [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe)];
        Xunit.Assert.True(problems.Length == 0, string.Join("\n", problems));
        return this;
    }

    /// <summary>The same for what a build does not analyse.</summary>
    public GeneratorRun AssertNullSafe()
    {
        _ = new GeneratorRun(Result, NullableAnalysis.Everywhere(Compilation)).AssertCompiles();
        return this;
    }

    /// <summary>Compiles and loads the consumer.</summary>
    public System.Reflection.Assembly Load() => ConsumerAssembly.Load(Compilation);

    /// <summary>Why each output of a step was made, in order.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>Why each file was written, by all outputs of the generator.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static string Describe(Diagnostic diagnostic)
    {
        string line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";
        return $"{diagnostic}\n    {line.Trim()}";
    }
}
