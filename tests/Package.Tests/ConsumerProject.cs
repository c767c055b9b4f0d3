using System.Diagnostics;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>A project outside the repository that takes PiecesGen from a feed. Warnings are errors.</summary>
internal sealed class ConsumerProject : IDisposable
{
    public const string Reference = """<PackageReference Include="PiecesGen" Version="$(FeedVersion)" />""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("piecesgen-");
    private readonly string _cache;

    public ConsumerProject(PackageFeed feed)
    {
        _cache = feed.Cache;
        AddFile("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="feed" value="{feed.Path}" />
              </packageSources>
            </configuration>
            """);
        AddFile("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <FeedVersion>{PackageFeed.Version}</FeedVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
    }

    public string Folder => _folder.FullName;

    /// <summary>A console project in the folder itself, with its program.</summary>
    public static ConsumerProject Console(PackageFeed feed, string program, string items = "", string properties = "", string framework = "net10.0")
    {
        var project = new ConsumerProject(feed);
        project.AddProject("Consumer.csproj", framework, $"{Reference}{items}", $"<OutputType>Exe</OutputType>{properties}");
        project.AddFile("Program.cs", program);
        return project;
    }

    public void AddProject(string path, string framework, string items, string properties = "", string sdk = "Microsoft.NET.Sdk") => AddFile(path, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    public string AddFile(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Puts this repository's own pages into a folder, of both dialects.</summary>
    public void AddPages(string folder, string pattern = "*.md")
    {
        foreach (string dialect in (string[])["python", "typescript"])
        {
            string root = RepositoryRoot.File("docs-input/" + dialect);
            foreach (string page in Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories))
            {
                AddFile($"{folder}/{dialect}/{Path.GetRelativePath(root, page)}", File.ReadAllText(page));
            }
        }
    }

    public CommandResult Run(params string[] arguments) => Sdk(["run", "--", .. arguments]);

    public CommandResult Build(params string[] arguments) => Sdk(["build", .. arguments]);

    public CommandResult Sdk(params string[] arguments) => SdkIn("", arguments);

    /// <summary>Runs the SDK in a folder below the project's.</summary>
    public CommandResult SdkIn(string folder, params string[] arguments) => Command.Run("dotnet", Path.Combine(Folder, folder), _cache, arguments);

    public Process Start(params string[] arguments) => Command.Start("dotnet", Folder, _cache, arguments);

    public void Dispose() => _folder.Delete(recursive: true);
}
