using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PiecesGen.Conventions.Tests;

/// <summary>What the dlls that load into a compiler ask of it (decisions/0007, decisions/0008).</summary>
public sealed class GeneratorReferencesTests
{
    private static readonly Version s_newestSystemMemory = new(4, 0, 1, 2);

    private static readonly string s_generator = Path.Combine(AppContext.BaseDirectory, "PiecesGen.Generator.dll");

    private static readonly string s_markdig = typeof(GeneratorReferencesTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "MarkdigForTheCompiler").Value!;

    public static TheoryData<string> AnalyzerDlls => [s_generator, s_markdig];

    [Theory]
    [MemberData(nameof(AnalyzerDlls))]
    public void An_analyzer_dll_needs_no_newer_system_memory_than_visual_studio_has(string dll)
    {
        Version[] versions = [.. References(dll).Where(reference => reference.Name == "System.Memory").Select(reference => reference.Version)];
        Assert.All(versions, version => Assert.True(version <= s_newestSystemMemory, $"{dll} refers to System.Memory {version}."));
    }

    [Fact]
    public void The_generator_refers_to_the_oldest_compiler_it_supports_and_to_markdig_alone()
    {
        (string Name, Version Version)[] references = [.. References(s_generator)];

        Assert.Equal(new Version(4, 8, 0, 0), references.Single(reference => reference.Name == "Microsoft.CodeAnalysis").Version);
        Assert.Equal(
            ["Markdig", "Microsoft.CodeAnalysis"],
            references.Select(reference => reference.Name)
                .Where(name => name is not ("netstandard" or "Microsoft.CodeAnalysis.CSharp" or "System.Collections.Immutable" or "System.Memory"))
                .Order(StringComparer.Ordinal));
    }

    private static List<(string Name, Version Version)> References(string dll)
    {
        using var image = new PEReader(File.OpenRead(dll));
        MetadataReader metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }
}
