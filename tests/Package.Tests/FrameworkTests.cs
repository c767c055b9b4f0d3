namespace PiecesGen.Package.Tests;

/// <summary>Every kind of project that can hold a client.</summary>
[Collection(PackageSuite.Name)]
public sealed class FrameworkTests(PackageFeed feed)
{
    [Theory]
    [InlineData("net10.0", "")]
    [InlineData("net8.0", "<RollForward>Major</RollForward>")]
    [InlineData("net8.0", "<RollForward>Major</RollForward><LangVersion>11</LangVersion>")]
    public async Task A_console_project_calls_all_seven_operations_with_one_package_and_the_pages(string framework, string properties)
    {
        using ConsumerProject project = ConsumerProject.Console(feed, SevenOperations.Program, properties: properties, framework: framework);
        project.AddFile("SevenCalls.cs", SevenOperations.TypedModels);
        project.AddPages("docs-input");

        await SevenOperations.AssertWorkAsync(project.Run);
    }

    [Fact]
    public async Task A_netstandard_library_with_a_client_is_used_by_a_modern_program()
    {
        using var project = new ConsumerProject(feed);
        project.AddProject("Library/Library.csproj", "netstandard2.0", ConsumerProject.Reference, "<LangVersion>11</LangVersion>");
        project.AddFile("Library/SevenCalls.cs", SevenOperations.TypedModels);
        project.AddPages("Library/docs-input");
        project.AddProject("Program/Program.csproj", "net10.0", """<ProjectReference Include="../Library/Library.csproj" />""", "<OutputType>Exe</OutputType>");
        project.AddFile("Program/Program.cs", SevenOperations.Program);

        await SevenOperations.AssertWorkAsync(arguments => project.Sdk(["run", "--project", "Program", "--", .. arguments]));
    }

    [Fact]
    public async Task A_project_with_central_package_management()
    {
        using var project = new ConsumerProject(feed);
        project.AddFile("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="PiecesGen" Version="$(FeedVersion)" /></ItemGroup>
            </Project>
            """);
        project.AddProject("Consumer.csproj", "net10.0", """<PackageReference Include="PiecesGen" />""", "<OutputType>Exe</OutputType>");
        project.AddFile("Program.cs", SevenOperations.Program);
        project.AddFile("SevenCalls.cs", SevenOperations.TypedModels);
        project.AddPages("docs-input");

        await SevenOperations.AssertWorkAsync(project.Run);
    }
}
