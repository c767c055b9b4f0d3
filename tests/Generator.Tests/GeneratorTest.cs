using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>
/// A consumer's project, and the diagnostics that the generator must report for it, all of them. What is emitted compiles
/// without a warning. Nothing is downloaded: the framework is the one that runs the tests.
/// </summary>
internal sealed class GeneratorTest : CSharpSourceGeneratorTest<PiecesGenerator, DefaultVerifier>
{
    /// <summary>What the SDK switches off in every project: the framework's own version redirections.</summary>
    private static readonly string[] s_sdkDisables = ["CS1701", "CS1702"];

    private readonly IReadOnlyList<Page> _pages;
    private EmittedCode? _emitted;

    public GeneratorTest(params IEnumerable<Page> pages)
    {
        _pages = [.. pages];
        ReferenceAssemblies = new ReferenceAssemblies("the framework that runs the tests");
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        DisabledDiagnostics.AddRange(s_sdkDisables);

        // Whole files are compared by the golden tests; these tests look at one place each.
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;

        // Pages are no C#: their brackets mark no places.
        TestState.MarkupHandling = MarkupMode.None;
        TestState.AdditionalReferences.AddRange(TestReferences.All);
        TestState.AdditionalFiles.AddRange(_pages.Select(page => (page.Path, SourceText.From(page.Text, Encoding.UTF8))));
    }

    /// <summary>The consumer's own code.</summary>
    public string Source { get; init; } = "";

    /// <summary>MSBuild properties.</summary>
    public Dictionary<string, string> Properties { get; } = [];

    /// <summary>What else looks at the consumer's code.</summary>
    public DiagnosticAnalyzer? Analyzer { get; init; }

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp11;

    /// <summary>Runs the generator, fails where something else is reported than expected, and gives what was emitted.</summary>
    public async Task<EmittedCode> EmitAsync()
    {
        TestState.Sources.Add(("/Consumer.cs", Source));
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", GlobalConfig.From(Properties, _pages)));
        await RunAsync();
        return _emitted!;
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzer is null ? [] : [Analyzer];

    protected override ParseOptions CreateParseOptions() =>
        new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: ["NET8_0_OR_GREATER"]);

    protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: LanguageVersion < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable,
        warningLevel: 9999);

    protected override async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(
        Project project, IVerifier verifier, CancellationToken cancellationToken)
    {
        (Compilation compilation, ImmutableArray<Diagnostic> diagnostics) = await base.GetProjectCompilationAsync(project, verifier, cancellationToken);
        _emitted = new EmittedCode(compilation);
        return (compilation, diagnostics);
    }
}
