using PiecesGen.FakePiecesOs;

namespace PiecesGen.Package.Tests;

/// <summary>Kinds of projects where a client would fail without a word: of another language, for another framework, in a browser, or between other projects.</summary>
[Collection(PackageSuite.Name)]
public sealed class ProjectKindTests(PackageFeed feed)
{
    private const string Program = """System.Console.WriteLine(new PiecesOs.PiecesOsClient().ToString());""";

    private const string Lenient = "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    [Theory]
    [InlineData("net48")]
    [InlineData("net462")]
    public void A_client_for_dotnet_framework_and_a_program_that_uses_it_compile_without_a_reference_of_their_own(string framework)
    {
        using var project = new ConsumerProject(feed);
        project.AddProject("Client/Client.csproj", framework, ConsumerProject.Reference, "<LangVersion>11</LangVersion><ImplicitUsings>disable</ImplicitUsings><PiecesGenTesting>true</PiecesGenTesting>");
        project.AddPages("Client/docs-input");
        project.AddProject(
            "Program/Program.csproj", framework, """<ProjectReference Include="../Client/Client.csproj" />""",
            "<OutputType>Exe</OutputType><LangVersion>11</LangVersion><ImplicitUsings>disable</ImplicitUsings>");
        project.AddFile("Program/Program.cs", $"internal static class Program {{ private static void Main() {{ {Program} }} }}");

        Assert.Contains("0 Warning(s)", project.SdkIn("Program", "build").AssertSucceeds().Output, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task A_program_in_a_browser_needs_no_HttpClient_of_its_own()
    {
        const string Browser = """
            using PiecesGen;
            using PiecesOs;

            var address = new Uri(args[0]);
            Console.WriteLine("shared " + (await new PiecesOsClient(address).Distributions.DistributionsSnapshotAsync()).Iterable.Count);
            var options = new PiecesOsClientOptions { BaseAddress = address, UseDefaultHandler = true };
            Console.WriteLine("default " + (await new PiecesOsClient(options).Distributions.DistributionsSnapshotAsync()).Iterable.Count);
            """;
        using var project = new ConsumerProject(feed);
        project.AddProject(
            "Consumer.csproj", "net10.0", ConsumerProject.Reference,
            "<OutputType>Exe</OutputType><AllowUnsafeBlocks>true</AllowUnsafeBlocks><WasmFingerprintAssets>false</WasmFingerprintAssets>",
            "Microsoft.NET.Sdk.WebAssembly");
        project.AddFile("Program.cs", Browser);
        project.AddFile("wwwroot/main.mjs", """
            import { dotnet } from './_framework/dotnet.js';
            const { runMain } = await dotnet.withApplicationArguments(...process.argv.slice(2)).create();
            await runMain();
            process.exit(0);
            """);
        project.AddPages("docs-input");
        project.Sdk("publish", "--output", "published").AssertSucceeds();
        await using FakeServer fake = await FakeServer.StartAsync();

        CommandResult result = Command.Run("node", Path.Combine(project.Folder, "published/wwwroot"), null, "main.mjs", fake.Address.ToString());

        Assert.Equal(["shared 0", "default 0"], result.AssertSucceeds().Lines);
    }

    [Theory]
    [InlineData("Consumer.fsproj", "F#", "Program.fs", "printfn \"\"")]
    [InlineData("Consumer.vbproj", "VB", "Program.vb", "Module Program\nSub Main()\nEnd Sub\nEnd Module")]
    public void A_project_of_another_language_is_told_that_no_client_was_made(string file, string language, string name, string program)
    {
        using var project = new ConsumerProject(feed);
        project.AddProject(file, "net10.0", $"""{ConsumerProject.Reference}<Compile Include="{name}" Condition="'{language}' == 'F#'" />""", $"<OutputType>Exe</OutputType>{Lenient}");
        project.AddFile(name, program);
        project.AddPages("docs-input");

        Assert.Contains(
            $"{file} : warning PG0104: This project is written in {language}, whose compiler runs no source generators. No client was generated. Generate the client in a C# library, and reference that library here.",
            project.Build().AssertSucceeds().Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PrivateAssets=\"all\"")]
    [InlineData("PrivateAssets=\"Runtime; Compile\"")]
    public void A_library_that_keeps_the_runtime_from_its_users_is_warned(string assets)
    {
        Assert.Contains("warning PG0106: PrivateAssets hides PiecesGen.Runtime ", BuildLibrary(assets).AssertSucceeds().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PrivateAssets=\"all\"", """<PackageReference Include="PiecesGen.Runtime" Version="$(FeedVersion)" />""", "Library")]
    [InlineData("PrivateAssets=\"all\"", "", "Exe")]
    [InlineData("PrivateAssets=\"build;analyzers\"", "", "Library")]
    public void A_project_whose_users_have_the_runtime_is_not(string assets, string items, string output) =>
        Assert.DoesNotContain("PG010", BuildLibrary(assets, items, output).AssertSucceeds().Output, StringComparison.Ordinal);

    [Fact]
    public void A_project_without_the_runtime_is_one_error_instead_of_one_for_each_name()
    {
        string output = BuildLibrary("IncludeAssets=\"analyzers;build\"").AssertFails().Output;

        Assert.Contains("error PG0105: The client needs PiecesGen.Runtime, which this project does not reference.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<PiecesGenAccess>internal</PiecesGenAccess>")]
    [InlineData("")]
    public void A_test_project_with_the_same_docs_as_the_project_that_it_sees_uses_its_own_client(string properties)
    {
        using var project = new ConsumerProject(feed);
        project.AddProject("App/App.csproj", "net10.0", $"""{ConsumerProject.Reference}<InternalsVisibleTo Include="Tests" />""", properties);
        project.AddPages("App/docs-input");
        project.AddProject("Tests/Tests.csproj", "net10.0", $"""{ConsumerProject.Reference}<ProjectReference Include="../App/App.csproj" />""", $"<OutputType>Exe</OutputType>{properties}");
        project.AddPages("Tests/docs-input");
        project.AddFile("Tests/Program.cs", "System.Console.WriteLine(typeof(PiecesOs.Distribution).Assembly.GetName().Name);");

        Assert.Equal(["Tests"], project.Sdk("run", "--project", "Tests").AssertSucceeds().Lines);
    }

    [Theory]
    [InlineData("PrivateAssets=\"all\"", "")]
    [InlineData("IncludeAssets=\"analyzers;build\"", "")]
    [InlineData("", "<PiecesGenAccess>internal</PiecesGenAccess>")]
    public void A_test_project_with_a_handler_alone_has_client_and_runtime_by_the_project_that_it_sees(string assets, string properties)
    {
        using var project = new ConsumerProject(feed);
        project.AddProject("App/App.csproj", "net10.0", $"""{ConsumerProject.Reference}<InternalsVisibleTo Include="Tests" />""", properties);
        project.AddPages("App/docs-input");
        project.AddProject(
            "Tests/Tests.csproj", "net10.0",
            $"""<PackageReference Include="PiecesGen" Version="$(FeedVersion)" {assets} /><ProjectReference Include="../App/App.csproj" /><ApiDocs Include="../App/docs-input/**/*.md" />""",
            $"<PiecesGenTesting>Only</PiecesGenTesting>{properties}");
        project.AddFile("Tests/Docs.cs", "internal sealed class Docs { public PiecesOs.PiecesOsTestHandler Handler { get; } = new(); }");

        Assert.Contains("0 Warning(s)", project.SdkIn("Tests", "build").AssertSucceeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_friend_without_docs_of_its_own_uses_the_internal_client()
    {
        using var project = new ConsumerProject(feed);
        project.AddProject("App/App.csproj", "net10.0", $"""{ConsumerProject.Reference}<InternalsVisibleTo Include="Tests" />""", "<PiecesGenAccess>internal</PiecesGenAccess>");
        project.AddPages("App/docs-input");
        project.AddProject("Tests/Tests.csproj", "net10.0", """<ProjectReference Include="../App/App.csproj" />""", "<OutputType>Exe</OutputType>");
        project.AddFile("Tests/Program.cs", Program);

        Assert.Equal(["PiecesOs.PiecesOsClient"], project.Sdk("run", "--project", "Tests").AssertSucceeds().Lines);
    }

    private CommandResult BuildLibrary(string assets, string items = "", string output = "Library")
    {
        using var project = new ConsumerProject(feed);
        project.AddProject(
            "Consumer.csproj", "net10.0", $"""<PackageReference Include="PiecesGen" Version="$(FeedVersion)" {assets} />{items}""",
            $"<OutputType>{output}</OutputType>{Lenient}");
        project.AddFile("Program.cs", output == "Exe" ? Program : "");
        project.AddPages("docs-input");
        return project.Build();
    }
}
