using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>Where a project's docs come from, and what its items say about them.</summary>
[Collection(PackageSuite.Name)]
public sealed class DocsTests(PackageFeed feed)
{
    private const string ShopPage = """
        # Shop API

        All URIs are relative to `http://localhost:8080`

        Method | HTTP request | Description
        --- | --- | ---
        [**list_all**](ShopApi#list_all) | **GET** /all | Everything

        ## **list_all**

        ### Example

        ```python
        import shop_client
        ```

        ### Return type

        **List[str]**
        """;

    [Fact]
    public async Task Pages_of_any_extension_in_any_folder_become_a_client_that_calls_all_seven_operations()
    {
        using ConsumerProject project = ConsumerProject.Console(feed, SevenOperations.OpenModels, """<ApiDocs Include="pages/**/*.txt" />""");
        foreach (string page in Directory.EnumerateFiles(RepositoryRoot.File("docs-input"), "*Api.md", SearchOption.AllDirectories))
        {
            string dialect = new FileInfo(page).Directory!.Parent!.Name;
            project.AddFile($"pages/{dialect}/{Path.GetFileNameWithoutExtension(page)}.txt", await File.ReadAllTextAsync(page));
        }

        await SevenOperations.AssertWorkAsync(project.Run);
    }

    [SeedFact]
    public async Task The_seed_documents_as_they_are_become_a_client_that_calls_all_seven_operations()
    {
        using ConsumerProject project = ConsumerProject.Console(feed, SevenOperations.OpenModels, $"""<ApiDocs Include="{SeedFolder.Path}/*.txt" />""");

        await SevenOperations.AssertWorkAsync(project.Run);
    }

    [Fact]
    public void The_folder_docs_input_is_taken_by_default_unless_switched_off()
    {
        const string Program = "System.Console.WriteLine(typeof(Shop.IShopApi).Name);";
        using ConsumerProject project = ConsumerProject.Console(feed, Program);
        project.AddFile("docs-input/deep/down/ShopApi.md", ShopPage);
        Assert.Equal(["IShopApi"], project.Run().AssertSucceeds().Lines);

        using ConsumerProject switchedOff = ConsumerProject.Console(feed, Program, properties: "<PiecesGenDefaultDocs>false</PiecesGenDefaultDocs>");
        switchedOff.AddFile("docs-input/ShopApi.md", ShopPage);
        Assert.Contains("error CS0246", switchedOff.Build().AssertFails().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_can_be_internal_under_a_name_and_namespace_of_its_own()
    {
        const string Program = """
            System.Type client = typeof(Corner.Store.Till);
            System.Console.WriteLine($"{client.IsPublic} {client.Assembly.GetExportedTypes().Length}");
            """;
        using ConsumerProject project = ConsumerProject.Console(feed, Program, properties: """
            <PiecesGenAccess>internal</PiecesGenAccess>
            <PiecesGenNamespace>Corner.Store</PiecesGenNamespace>
            <PiecesGenClientName>Till</PiecesGenClientName>
            """);
        project.AddFile("docs-input/ShopApi.md", ShopPage);

        Assert.Equal(["False 0"], project.Run().AssertSucceeds().Lines);
    }

    [Fact]
    public void Two_clients_from_items_with_metadata_and_a_page_named_for_both()
    {
        const string Program = """
            System.Console.WriteLine(string.Join(" ", typeof(A.AClient).Assembly.GetTypes()
                .Where(type => type.IsInterface).Select(type => type.FullName).OrderBy(name => name, StringComparer.Ordinal)));
            System.Console.WriteLine(string.Join(" ", typeof(A.IDistributionsApi).GetMethods().Select(method => method.Name)));
            """;
        const string Items = """
            <ApiDocs Include="pages/**/Distributions*.md;pages/**/Allocation*.md" Client="AClient"><Include>distributions_*</Include><Exclude>*_create_*|*_delete_*</Exclude></ApiDocs>
            <ApiDocs Include="pages/**/Allocation*.md" Client="BClient" Access="internal" />
            """;
        using ConsumerProject project = ConsumerProject.Console(feed, Program, Items, "<WarningsNotAsErrors>PG1010</WarningsNotAsErrors>");
        project.AddPages("pages", "*Api.md");

        CommandResult result = project.Run().AssertSucceeds();

        Assert.Contains("AllocationApi.md : warning PG1010: Several clients include this page: AClient, BClient.", result.Output, StringComparison.Ordinal);
        Assert.Contains("A.IDistributionsApi B.IAllocationApi", result.Lines);
        Assert.Contains("DistributionsSnapshotAsync DistributionsSnapshotResponseAsync", result.Lines);
    }

    [Fact]
    public void Two_projects_share_one_folder_of_docs()
    {
        using var project = new ConsumerProject(feed);
        string items = ConsumerProject.Reference + """<ApiDocs Include="../Docs/**/*.md" />""";
        project.AddFile("Docs/ShopApi.md", ShopPage);
        project.AddProject("Library/Library.csproj", "net10.0", items, "<PiecesGenAccess>internal</PiecesGenAccess>");
        project.AddFile("Library/Shop.cs", """public static class Library { public static string Name => typeof(Shop.IShopApi).Assembly.GetName().Name!; }""");
        project.AddProject("Program/Program.csproj", "net10.0", items + """<ProjectReference Include="../Library/Library.csproj" />""", "<OutputType>Exe</OutputType>");
        project.AddFile("Program/Program.cs", """System.Console.WriteLine($"{Library.Name} {typeof(Shop.IShopApi).Assembly.GetName().Name}");""");

        Assert.Equal(["Library Program"], project.Sdk("run", "--project", "Program").AssertSucceeds().Lines);
    }
}
