using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace PiecesGen.NativeAot.Tests;

/// <summary>A program outside the repository, its client generated from the corpus, as the trimmer leaves it.</summary>
internal sealed class TrimmedProgram
{
    private const string Name = "Trimmed";

    private TrimmedProgram(IReadOnlyList<string> members, long size)
    {
        Members = members;
        Size = size;
    }

    /// <summary>Every type, method and field, by its name.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>The size of the assembly in bytes.</summary>
    public long Size { get; }

    /// <summary>Publishes the program.</summary>
    /// <param name="include">The operations that the client is generated with; empty for all.</param>
    public static TrimmedProgram Publish(string folder, string program, string include)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(Path.Combine(folder, Name + ".csproj"), Project(include));
        string output = Path.Combine(folder, "published");
        Command.Run("dotnet", folder, null, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "-nodeReuse:false").AssertSucceeds();

        string assembly = Path.Combine(output, Name + ".dll");
        using var image = new PEReader(File.OpenRead(assembly));
        return new TrimmedProgram([.. MembersOf(image.GetMetadataReader()).Order(StringComparer.Ordinal)], new FileInfo(assembly).Length);
    }

    private static string Project(string include) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{RepositoryRoot.File("generator/build/PiecesGen.props")}" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            <NuGetAudit>false</NuGetAudit>
            <PublishTrimmed>true</PublishTrimmed>
            <TrimMode>full</TrimMode>
            <PiecesGenInclude>{include}</PiecesGenInclude>
          </PropertyGroup>
          <ItemGroup>
            <ApiDocs Include="{CorpusFactAttribute.Folder}/**/*.md;{CorpusFactAttribute.Folder}/**/*.mdx" />
            <ProjectReference Include="{RepositoryRoot.File("generator/PiecesGen.Generator.csproj")}" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
            <ProjectReference Include="{RepositoryRoot.File("runtime/PiecesGen.Runtime.csproj")}" />
          </ItemGroup>
          <Import Project="{RepositoryRoot.File("generator/build/PiecesGen.targets")}" />
        </Project>
        """;

    private static IEnumerable<string> MembersOf(MetadataReader metadata)
    {
        foreach (TypeDefinition type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition))
        {
            string name = NameOf(metadata, type);
            yield return name;
            foreach (MethodDefinition method in type.GetMethods().Select(metadata.GetMethodDefinition))
            {
                yield return $"{name}.{metadata.GetString(method.Name)}()";
            }

            foreach (FieldDefinition field in type.GetFields().Select(metadata.GetFieldDefinition))
            {
                yield return $"{name}.{metadata.GetString(field.Name)}";
            }
        }
    }

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        string name = metadata.GetString(type.Name);
        return type.IsNested ? NameOf(metadata, metadata.GetTypeDefinition(type.GetDeclaringType())) + "+" + name : name;
    }
}
