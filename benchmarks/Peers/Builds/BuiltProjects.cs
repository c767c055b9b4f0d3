using System.Diagnostics;
using PiecesGen.Benchmarks.Clients.Measuring;

namespace PiecesGen.Benchmarks.Peers.Builds;

/// <summary>A project for each client, below a folder where nothing of this checkout applies but the versions of packages.</summary>
internal static class BuiltProjects
{
    /// <summary>The projects, restored; ours first.</summary>
    public static IReadOnlyList<BuiltProject> Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), $"""<Project><Import Project="{Places.Checkout}Directory.Packages.props" /></Project>""");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true");

        string document = Path.Combine(folder, "openapi.json");
        ChildProcess.Run(new ProcessStartInfo("dotnet", [Places.Exporter, "export", Places.Pages, "-o", document]));
        ChildProcess.Run(new ProcessStartInfo("dotnet", [Places.ModelWriter, document]));
        IReadOnlyList<BuiltProject> projects =
        [
            Write(folder, "PiecesGen", Ours()),
            Write(folder, "Refit", Refit()),
            Write(folder, "NSwag", Generated("PeerNSwag/NSwag.targets", document)),
            Write(folder, "Kiota", Generated("PeerKiota/Kiota.targets", document)),
        ];
        WriteInterfaces(folder, projects[1].Folder);
        return projects;
    }

    private static BuiltProject Write(string folder, string name, string content)
    {
        var project = new BuiltProject(name, Path.Combine(folder, name + "Consumer"));
        project.Write($"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              {content}
            </Project>
            """);
        project.Restore();
        return project;
    }

    private static string Ours() => $"""
        <Import Project="{Places.Checkout}generator/build/PiecesGen.props" />
          <ItemGroup>
            <Analyzer Include="{Places.Generator}" />
            <Reference Include="{typeof(ApiException).Assembly.Location}" />
            <ApiDocs Include="{Places.Pages}/**/*.md;{Places.Pages}/**/*.mdx" Exclude="{Places.Pages}/SOURCES.md" />
          </ItemGroup>
          <Import Project="{Places.Checkout}generator/build/PiecesGen.targets" />
        """;

    private static string Refit() => """<ItemGroup><PackageReference Include="Refit" /></ItemGroup>""";

    private static string Generated(string targets, string document) => $"""
        <PropertyGroup>
            <PeerDocument>{document}</PeerDocument>
            <PeerSources>$(MSBuildProjectDirectory)/obj/peer/</PeerSources>
          </PropertyGroup>
          <Import Project="{Places.Checkout}benchmarks/{targets}" />
        """;

    /// <summary>Interfaces and models are written once by whoever uses Refit, and lie in the project.</summary>
    private static void WriteInterfaces(string folder, string project)
    {
        string written = Path.Combine(folder, "written");
        ChildProcess.Run(new ProcessStartInfo("dotnet", [Places.ModelWriter, Places.Pages, written, "PeerRefit"]));
        foreach (string file in (string[])["Models.cs", "ModelContext.cs", "RefitInterfaces.cs"])
        {
            File.Move(Path.Combine(written, file), Path.Combine(project, file));
        }
    }
}
