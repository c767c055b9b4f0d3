using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Architecture.Tests;

/// <summary>The references in sources that a test writes.</summary>
internal static class InMemory
{
    private static readonly string s_root = Path.GetFullPath("/checkout");

    private static readonly MetadataReference[] s_framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(dll => MetadataReference.CreateFromFile(dll))];

    public static ReferenceGraph Graph(params (string Path, string Text)[] sources) => ReferenceGraph.From(s_root, Compile(sources));

    public static ReferenceGraph Graph(params Compilation[] projects) => ReferenceGraph.From(s_root, projects);

    public static CSharpCompilation Compile((string Path, string Text)[] sources, string name = "Sources", string[]? symbols = null, params Compilation[] others)
    {
        CSharpParseOptions options = new(LanguageVersion.Preview, preprocessorSymbols: symbols ?? []);
        return CSharpCompilation.Create(
            name,
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, options, Path.Combine(s_root, source.Path))),
            [.. s_framework, .. others.Select(other => other.ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
