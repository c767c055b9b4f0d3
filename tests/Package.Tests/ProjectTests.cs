using PiecesGen.Sandbox;

namespace PiecesGen.Package.Tests;

/// <summary>Projects that differ in more than their framework: web, shared, with other language settings, with imports by hand.</summary>
[Collection(PackageSuite.Name)]
public sealed class ProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task A_web_project_has_the_client_registered_as_a_service()
    {
        const string Program = """
            using PiecesOs;

            WebApplicationBuilder builder = WebApplication.CreateBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddPiecesOsClient(options => options.BaseAddress = new Uri(args[0]));

            await using WebApplication app = builder.Build();
            app.MapGet("/count", async (PiecesOsClient pieces) => (await pieces.Distributions.DistributionsSnapshotAsync()).Iterable.Count);
            await app.StartAsync();

            using var http = new HttpClient();
            Console.WriteLine("count " + await http.GetStringAsync(app.Urls.Single() + "/count"));
            """;
        using var project = new ConsumerProject(feed);
        project.AddProject("Consumer.csproj", "net10.0", ConsumerProject.Reference, sdk: "Microsoft.NET.Sdk.Web");
        project.AddFile("Program.cs", Program);
        project.AddPages("docs-input");
        await using PiecesOsSandbox sandbox = await PiecesOsSandbox.StartAsync();

        Assert.Equal(["count 0"], project.Run(sandbox.Address.ToString()).AssertSucceeds().Lines);
    }

    [Fact]
    public void A_library_with_a_client_is_shared_by_two_programs_that_have_neither_package_nor_pages()
    {
        const string Program = """Console.WriteLine(typeof(PiecesOs.PiecesOsClient).Assembly.GetName().Name + new PiecesOs.PiecesOsClient().ToString());""";
        using var project = new ConsumerProject(feed);
        project.AddProject("Client/Client.csproj", "net8.0", ConsumerProject.Reference);
        project.AddPages("Client/docs-input");
        foreach (string name in (string[])["One", "Two"])
        {
            project.AddProject($"{name}/{name}.csproj", "net10.0", """<ProjectReference Include="../Client/Client.csproj" />""", "<OutputType>Exe</OutputType>");
            project.AddFile($"{name}/Program.cs", Program);

            Assert.Equal(["ClientPiecesOs.PiecesOsClient"], project.Sdk("run", "--project", name).AssertSucceeds().Lines);
        }
    }

    [Theory]
    [InlineData("<Nullable>disable</Nullable>")]
    [InlineData("<ImplicitUsings>disable</ImplicitUsings>")]
    [InlineData("<RootNamespace>PiecesOs</RootNamespace><AssemblyName>PiecesOs</AssemblyName>")]
    [InlineData("<CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>")]
    public void A_project_with_settings_of_its_own_compiles_without_a_warning(string properties)
    {
        // Inside the client's namespace, as a project of that name has all its code.
        const string Program = """
            namespace PiecesOs
            {
                internal static class Program
                {
                    private static void Main() => System.Console.WriteLine(typeof(PiecesOsClient).FullName);
                }
            }
            """;
        using ConsumerProject project = ConsumerProject.Console(feed, Program, properties: properties);
        project.AddPages("docs-input");

        Assert.Contains("0 Warning(s)", project.Build().AssertSucceeds().Output, StringComparison.Ordinal);
        Assert.Equal(["PiecesOs.PiecesOsClient"], project.Sdk("run", "--no-build").AssertSucceeds().Lines);
    }

    [Fact]
    public void The_test_handler_responds_in_place_of_the_server()
    {
        const string Program = """
            using var docs = new PiecesOs.PiecesOsClient.TestHandler();
            using var http = new HttpClient(docs);
            var pieces = new PiecesOs.PiecesOsClient(http);
            Console.WriteLine((await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync("any")).Share.Link);
            docs.Respond("distributions_specific_distribution_snapshot", System.Net.HttpStatusCode.Gone);
            Console.WriteLine((await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync("any")).Match(ok => "", gone => gone.Value, error => ""));
            """;
        using ConsumerProject project = ConsumerProject.Console(feed, Program, properties: "<PiecesGenTesting>true</PiecesGenTesting>");
        project.AddPages("docs-input");

        Assert.Equal(["link", "Distribution not found."], project.Run().AssertSucceeds().Lines);
    }
}
