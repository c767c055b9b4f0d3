using Microsoft.CodeAnalysis.CSharp;

namespace PiecesGen.Architecture.Tests;

/// <summary>The references in this checkout's generator, runtime and command line; read once.</summary>
public sealed class Checkout
{
    internal ReferenceGraph Graph { get; } = Read();

    private static ReferenceGraph Read()
    {
        CSharpCompilation generator = CompiledProject.Load("generator", "netstandard2.0");
        return ReferenceGraph.From(
            RepositoryRoot.Path,
            generator,
            CompiledProject.Load("runtime", "netstandard2.0"),
            CompiledProject.Load("runtime", "net8.0"),
            CompiledProject.Load("tool", "net10.0", generator));
    }
}
