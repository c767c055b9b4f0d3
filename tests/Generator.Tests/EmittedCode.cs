using System.Reflection;
using Microsoft.CodeAnalysis;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>What is emitted for a consumer; it compiles without a warning.</summary>
/// <param name="Compilation">The consumer's code and the emitted code together.</param>
internal sealed record EmittedCode(Compilation Compilation)
{
    private const string Suffix = ".g.cs";

    // Tests of emitted code have these on purpose.
    private const string ModelWithoutPage = "PG1001";
    private const string ChangedName = "PG1011";
    private const string OpenNames = "PG1015";

    public IEnumerable<string> HintNames => Trees.Select(NameOf);

    public IEnumerable<SyntaxTree> Trees => Compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(Suffix, StringComparison.Ordinal));

    /// <summary>What is emitted for pages, models that nothing reaches included.</summary>
    public static Task<EmittedCode> From(params IEnumerable<Page> pages) => new GeneratorTest(pages)
    {
        Properties = { ["PiecesGenUnusedModels"] = "true" },
        DisabledDiagnostics = { ModelWithoutPage, ChangedName, OpenNames },
    }.EmitAsync();

    public string Source(string hintName) => Trees.Single(tree => NameOf(tree) == hintName).ToString();

    /// <summary>Compiles and loads the consumer.</summary>
    public Assembly Load() => ConsumerAssembly.Load(Compilation);

    private static string NameOf(SyntaxTree tree) => Path.GetFileName(tree.FilePath);
}
