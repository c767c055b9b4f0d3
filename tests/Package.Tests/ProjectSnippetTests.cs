using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>The pieces of project files that the documents show, as they stand there, in projects that are built.</summary>
[Collection(PackageSuite.Name)]
public sealed class ProjectSnippetTests(PackageFeed feed)
{
    [Fact]
    public void Items_and_properties_make_two_clients_a_test_handler_and_a_baseline_that_is_compared()
    {
        const string Program = """
            using var docs = new PiecesOs.PiecesOsClient.TestHandler();
            Console.WriteLine($"{typeof(PiecesOs.PiecesOsClient).IsPublic} {typeof(Shop.ShopClient).IsPublic}");
            """;
        using var project = new ConsumerProject(feed);
        string pages = RepositoryRoot.File("docs-input/python");
        foreach (string page in Directory.EnumerateFiles(pages, "*.md", SearchOption.AllDirectories))
        {
            project.AddFile("sdk-docs/" + Path.ChangeExtension(Path.GetRelativePath(pages, page), ".mdx"), File.ReadAllText(page));
        }

        project.AddFile("shop-docs/ShopApi.md", PackagedBaselineTests.Page);
        project.AddFile("program/shop.baseline.txt", PackagedBaselineTests.Baseline);
        project.AddFile("program/Program.cs", Program);
        project.AddFile("program/Program.csproj", Project(
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><WarningsNotAsErrors>PG3009</WarningsNotAsErrors>",
            Xml("README.md", "Choices")[0] + Xml("docs/testing.md", "")[0] + Xml("docs/baseline.md", "A baseline")[0]));

        CommandResult result = project.Sdk("run", "--project", "program").AssertSucceeds();

        Assert.Contains("ShopApi.md(26,5): warning PG3009: 'list_all' now documents 404", result.Output, StringComparison.Ordinal);
        Assert.Contains("True False", result.Lines);
    }

    [Fact]
    public void A_test_project_holds_the_handler_alone_and_the_assembly_that_ships_holds_no_sample()
    {
        const string Program = """
            using System.Net;
            using PiecesOs;

            using var docs = new PiecesOsTestHandler();
            var pieces = new PiecesOsClient(new HttpClient(docs));
            Console.WriteLine((await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync("any")).Share.Link);
            docs.Distribution.DistributionsSpecificDistributionSnapshot.Respond(HttpStatusCode.Gone);
            Console.WriteLine((await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("any")).Match(ok => "", gone => gone.Value, error => ""));
            Console.WriteLine(string.Join(' ', typeof(Program).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.FullName)));
            Console.WriteLine(typeof(PiecesOsClient).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(PiecesGen.Testing.DocumentedApiHandler))));
            """;
        using var project = new ConsumerProject(feed);
        project.AddProject("Garden/Garden.csproj", "net10.0", ConsumerProject.Reference);
        project.AddPages("Garden/docs-input");
        project.AddFile("Garden.Tests/Garden.Tests.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              {string.Concat(Xml("docs/testing.md", "The handler in the test project alone"))}
            </Project>
            """);
        project.AddFile("Garden.Tests/Program.cs", Program);

        // The client's project is the one that compares: every line of this one would be a warning.
        project.AddFile("Garden.Tests/api.baseline.txt", PackagedBaselineTests.Baseline);

        Assert.Equal(
            ["link", "Distribution not found.", "PiecesOs.PiecesOsTestHandler", "0"],
            project.Sdk("run", "--project", "Garden.Tests").AssertSucceeds().Lines);
    }

    [Fact]
    public void A_netstandard_library_needs_the_language_version_alone()
    {
        using ConsumerProject project = Library(Project("", Xml("docs/frameworks.md", "On .NET Standard 2.0")[0]));

        project.Build().AssertSucceeds();
    }

    [Fact]
    public void A_library_for_several_frameworks_is_built_for_each()
    {
        using ConsumerProject project = Library(Project($"<LangVersion>11</LangVersion>{Xml("docs/frameworks.md", "On .NET Standard 2.0")[1]}", ""));

        project.Build().AssertSucceeds();

        Assert.Equal(
            ["net8.0", "netstandard2.0"],
            Directory.EnumerateFiles(Path.Combine(project.Folder, "bin"), "Library.dll", SearchOption.AllDirectories)
                .Select(path => new FileInfo(path).Directory!.Name).Order(StringComparer.Ordinal));
    }

    private ConsumerProject Library(string text)
    {
        var project = new ConsumerProject(feed);
        project.AddFile("Library.csproj", text);
        project.AddPages("docs-input");
        return project;
    }

    private static string Project(string properties, string pieces) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>{properties}</PropertyGroup>
          {pieces}
          <ItemGroup>{ConsumerProject.Reference}</ItemGroup>
        </Project>
        """;

    private static string[] Xml(string document, string section) =>
        [.. RepositoryDocument.At(document).Code.Where(block => block.Section == section && block.Language == "xml").Select(block => block.Text)];
}
