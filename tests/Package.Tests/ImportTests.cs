using System.Text.Json;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>The package's MSBuild files, imported by hand: the props first, the targets last.</summary>
[Collection(PackageSuite.Name)]
public sealed class ImportTests(PackageFeed feed)
{
    private const string Baseline = """
        piecesgen baseline 1

        """;

    [Theory]
    [InlineData("""<ApiDocs Include="pages/**/*.md" />""")]
    [InlineData("""<ApiDocs Include="docs-input/python/**/*.md" />""")]
    [InlineData("")]
    public void Files_imported_by_hand_and_by_the_package_name_every_page_and_baseline_once(string items)
    {
        using var project = new ConsumerProject(feed);
        project.AddPages("docs-input");
        project.AddFile("pages/Extra.md", "# Extra");
        project.AddFile("api.baseline.txt", Baseline);
        string[] once = Handed(project, Project("", "", items));

        string[] twice = Handed(project, Project(Import("PiecesGen.props"), Import("PiecesGen.targets"), items));

        Assert.Equal(once, twice);
        Assert.Distinct(once);
        Assert.Contains("docs-input/python/apis/DistributionApi.md", once);
        Assert.Contains("api.baseline.txt", once);
        Assert.Contains("Consumer.csproj", once);
    }

    [Fact]
    public void Files_imported_by_hand_alone_hand_over_the_pages_and_a_choice_made_between_them()
    {
        using var project = new ConsumerProject(feed);
        project.AddPages("docs-input");
        project.AddFile("pages/Extra.md", "# Extra");
        const string Items = """<ApiDocs Include="pages/*.md" />""";
        const string Off = "<PropertyGroup><PiecesGenDefaultDocs>false</PiecesGenDefaultDocs></PropertyGroup>";

        string[] handed = Handed(project, Project(Import("PiecesGen.props") + Off, Import("PiecesGen.targets"), Items, reference: ""));

        Assert.Equal(["Consumer.csproj", "Directory.Build.props", "pages/Extra.md"], handed);
    }

    private static string Import(string file) => $"""<Import Project="{RepositoryRoot.File("generator/build/" + file)}" />""";

    private static string Project(string first, string last, string items, string reference = ConsumerProject.Reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {first}
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {reference}
            {items}
          </ItemGroup>
          {last}
        </Project>
        """;

    /// <summary>The additional files that the compiler is handed, in order, as paths from the project's folder.</summary>
    private static string[] Handed(ConsumerProject project, string text)
    {
        project.AddFile("Consumer.csproj", text);
        project.Sdk("restore").AssertSucceeds();
        CommandResult result = project.Sdk("msbuild", "-getItem:AdditionalFiles").AssertSucceeds();
        using JsonDocument items = JsonDocument.Parse(result.Output);
        return [.. items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(item => Path.GetRelativePath(project.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }
}
