namespace PiecesGen.Package.Tests;

/// <summary>A project changes the severity of diagnostics, which stand in pages, not in C# files.</summary>
[Collection(PackageSuite.Name)]
public sealed class SeverityTests(PackageFeed feed)
{
    /// <summary>An unknown column (information), a short row, a row without a name and a row stated twice (warnings).</summary>
    private const string Page = """
        # Plant

        ## Properties

        Name | Type | Description | Notes | Colour
        --- | --- | --- | --- | ---
        **id** | **str** |  |  | red
        **id** | **str** |  |  | red
        **bed** | **str**
         | **str** |  |  | red

        """;

    [Fact]
    public void A_global_config_changes_severities_and_an_editor_config_does_not_reach_pages()
    {
        using ConsumerProject project = ConsumerProject.Console(feed, "System.Console.WriteLine();");
        project.AddFile("docs-input/Plant.md", Page);
        project.AddFile(".globalconfig", """
            is_global = true
            dotnet_diagnostic.PG0002.severity = warning
            dotnet_diagnostic.PG0014.severity = error
            dotnet_diagnostic.PG0003.severity = none
            """);
        project.AddFile(".editorconfig", """
            [*]
            dotnet_diagnostic.PG0010.severity = none
            """);

        string output = Build(project).AssertFails().Output;

        Assert.Contains("Plant.md(5,37): warning PG0002:", output, StringComparison.Ordinal);
        Assert.Contains("Plant.md(8,3): error PG0014:", output, StringComparison.Ordinal);
        Assert.Contains("Plant.md(10,2): warning PG0010:", output, StringComparison.Ordinal);
        Assert.Contains("docs/diagnostics/PG0014.md", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PG0003", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_property_silences_or_sharpens_a_diagnostic()
    {
        using ConsumerProject project = ConsumerProject.Console(feed, "System.Console.WriteLine();");
        project.AddFile("docs-input/Plant.md", Page);

        string output = Build(project, "<NoWarn>$(NoWarn);PG0003;PG0010</NoWarn><WarningsAsErrors>PG0014</WarningsAsErrors>").AssertFails().Output;

        Assert.Contains("error PG0014", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PG0003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PG0010", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_pages_is_warned_and_an_old_language_is_an_error()
    {
        using ConsumerProject project = ConsumerProject.Console(feed, "System.Console.WriteLine();");

        Assert.Contains("warning PG0101: The project has no pages.", Build(project).Output, StringComparison.Ordinal);

        project.AddFile("docs-input/Plant.md", Page);
        string output = Build(project, "<LangVersion>10</LangVersion>").Output;
        Assert.Contains("error PG0102: This project is compiled as C# 10.0, but", output, StringComparison.Ordinal);
        Assert.DoesNotContain(".g.cs(", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_option_is_reported_in_the_project_file_and_in_what_every_project_imports()
    {
        using ConsumerProject project = ConsumerProject.Console(feed, "System.Console.WriteLine();", properties: "<PiecesGenNamespce>Shop</PiecesGenNamespce>");
        project.AddFile("docs-input/Plant.md", Page);

        string output = Build(project, "<PiecesGenAcess>internal</PiecesGenAcess>").Output;

        Assert.Matches(@"\.csproj\(\d+,\d+\): warning PG0108: No option is named 'PiecesGenNamespce'\. It was ignored\. Did you mean 'PiecesGenNamespace'\?", output);
        Assert.Contains("Directory.Build.targets(1,78): warning PG0108: No option is named 'PiecesGenAcess'. It was ignored. Did you mean 'PiecesGenAccess'?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_client_among_many_files_is_advised_a_project_of_its_own()
    {
        using ConsumerProject project = ConsumerProject.Console(feed, "System.Console.WriteLine();");
        project.AddFile("docs-input/Plants.md", "# Plants\n\n" + string.Concat(Enumerable.Range(0, 100).Select(static number => $"## Do {number}\n\n`GET /plants/{number}`\n\n")));
        project.AddFile(".globalconfig", "is_global = true\ndotnet_diagnostic.PG0103.severity = warning\n");
        Assert.DoesNotContain("PG0103", Build(project).Output, StringComparison.Ordinal);

        for (int i = 0; i < 50; i++)
        {
            project.AddFile($"Code{i}.cs", "");
        }

        Assert.Contains("warning PG0103: ApiClient has 100 operations", Build(project).Output, StringComparison.Ordinal);
    }

    /// <summary>After the project file, which makes warnings errors.</summary>
    private static CommandResult Build(ConsumerProject project, string properties = "")
    {
        project.AddFile(
            "Directory.Build.targets",
            $"<Project><PropertyGroup><TreatWarningsAsErrors>false</TreatWarningsAsErrors>{properties}</PropertyGroup></Project>");
        return project.Build();
    }
}
