using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace PiecesGen.Tests.Support;

/// <summary>A consumer that is compiled and loaded beside the tests.</summary>
public static class ConsumerAssembly
{
    /// <summary>Compiles and loads a consumer. It stays: a client's calls leave state with threads, and .NET 10.0 crashes where it collects an assembly of that.</summary>
    public static Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        Xunit.Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        return new AssemblyLoadContext("Consumer").LoadFromStream(image);
    }
}
