using System.Diagnostics;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>A new console project outside the repository that refers to the generator and the runtime, as the README says.</summary>
internal sealed class OutsideProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("piecesgen-").FullName;

    public OutsideProject(string apiDocs, string program)
    {
        string root = RepositoryRoot.Path;
        File.WriteAllText(Path.Combine(_folder, "Outside.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{root}/generator/build/PiecesGen.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                {apiDocs}
                <ProjectReference Include="{root}/generator/PiecesGen.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                <ProjectReference Include="{root}/runtime/PiecesGen.Runtime.csproj" />
              </ItemGroup>
              <Import Project="{root}/generator/build/PiecesGen.targets" />
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), program);
    }

    public void AddFile(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public (int ExitCode, string Output) Run(params string[] arguments) => Dotnet(["run", "--", .. arguments]);

    public (int ExitCode, string Output) Build() => Dotnet(["build"]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private (int ExitCode, string Output) Dotnet(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A test host's own settings must not reach the build it starts.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
