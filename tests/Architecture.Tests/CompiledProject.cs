using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PiecesGen.Architecture.Tests;

/// <summary>A project as the compiler saw it when it was last built: its sources, symbols, global usings and references.</summary>
internal static class CompiledProject
{
    private static readonly string s_configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <param name="folder">The project's folder in the checkout.</param>
    /// <param name="framework">One of the frameworks it is built for.</param>
    /// <param name="others">Projects it refers to. It sees their sources instead of their dlls, so that what it uses of them has a place.</param>
    public static CSharpCompilation Load(string folder, string framework, params CSharpCompilation[] others)
    {
        string directory = RepositoryRoot.File(folder);
        string[] told = File.ReadAllLines(Path.Combine(directory, "obj", s_configuration, framework, "compiler-arguments.txt"));
        CSharpCommandLineArguments arguments = CSharpCommandLineParser.Default.Parse(told, directory, sdkDirectory: null);
        if (arguments.Errors.Length > 0)
        {
            throw new InvalidOperationException($"{folder}: {arguments.Errors[0]}");
        }

        return CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.AsParallel().AsOrdered().Select(source => Parse(source.Path, arguments.ParseOptions)),
            arguments.MetadataReferences.Select(reference => Resolve(reference.Reference, others)),
            // Annotations mean what they mean; where a value may be null is asked by nobody here, and takes time.
            arguments.CompilationOptions.WithNullableContextOptions(NullableContextOptions.Annotations));
    }

    private static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using FileStream file = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(file), options, path);
    }

    private static MetadataReference Resolve(string dll, CSharpCompilation[] others)
    {
        string assembly = Path.GetFileNameWithoutExtension(dll);
        return others.FirstOrDefault(other => other.AssemblyName == assembly) is { } sources
            ? sources.ToMetadataReference()
            : MetadataReference.CreateFromFile(dll);
    }
}
