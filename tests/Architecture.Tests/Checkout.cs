using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Architecture.Tests;

/// <summary>The references in this checkout's generator, runtime and command line, and what the runtime declares; read once.</summary>
public sealed class Checkout
{
    public Checkout()
    {
        CSharpCompilation generator = CompiledProject.Load("generator", "netstandard2.0");
        CSharpCompilation[] runtime = [CompiledProject.Load("runtime", "netstandard2.0"), CompiledProject.Load("runtime", "net8.0")];
        CSharpCompilation codeFixes = CompiledProject.Load("generator/CodeFixes", "netstandard2.0", generator);
        Graph = ReferenceGraph.From(RepositoryRoot.Path, [generator, codeFixes, .. runtime, CompiledProject.Load("tool", "net10.0", generator)]);
        RuntimeTypes = [.. runtime.SelectMany(framework => DeclaredType.In(RepositoryRoot.Path, framework)).Distinct()];
    }

    internal ReferenceGraph Graph { get; }

    internal IReadOnlyList<DeclaredType> RuntimeTypes { get; }
}
