using PiecesGen.Sandbox;
using PiecesGen.Tests.Support;

namespace PiecesGen.Package.Tests;

/// <summary>A project outside the repository builds a client from pages of its own and calls it.</summary>
public sealed class OutsideProjectTests
{
    /// <summary>Calls all seven operations. No page describes the models, so they are open: what they hold is in AdditionalProperties.</summary>
    private const string SevenCalls = """
        using System.Text.Json;
        using PiecesGen;
        using PiecesOs;

        var pieces = new PiecesOsClient(new Uri(args[0]));
        var seed = JsonSerializer.Deserialize<SeededDistribution>(args[1])!;

        Distribution created = await pieces.Distributions.DistributionsCreateNewDistributionAsync(seed);
        string id = created.AdditionalProperties["id"].GetString()!;
        Console.WriteLine($"create {created.AdditionalProperties.Count > 1}");

        Distributions all = await pieces.Distributions.DistributionsSnapshotAsync();
        Console.WriteLine($"list {all.AdditionalProperties["iterable"].GetArrayLength()}");

        Distribution read = await pieces.Distribution.DistributionsSpecificDistributionSnapshotAsync(id);
        Distribution updated = await pieces.Distribution.DistributionUpdateAsync(read);
        Console.WriteLine($"update {updated.AdditionalProperties["id"].GetString() == id}");

        Responses<NoContent, InternalServerError<string>> deleted = await pieces.Distributions.DistributionsDeleteSpecificDistributionResponseAsync(id);
        Console.WriteLine("delete " + deleted.Match(done => (int)done.StatusCode, error => (int)error.StatusCode));

        Responses<Ok<Distribution>, Gone<string>, InternalServerError<string>> gone = await pieces.Distribution.DistributionsSpecificDistributionSnapshotResponseAsync(id);
        Console.WriteLine(gone.Match(ok => "still there", missing => $"gone {missing.Value} ({missing.Meaning})", error => error.Value));

        AllocationCloud cloud = await pieces.Allocation.AllocationSnapshotAsync(args[2]);
        Responses<Ok<AllocationCloud>, InternalServerError<string>, GatewayTimeout<string>> moved = await pieces.Allocation.AllocationUpdateResponseAsync(cloud);
        Console.WriteLine("allocation " + moved.Match(ok => ok.Value.AdditionalProperties["id"].GetString() == args[2], error => false, late => false));
        """;

    private const string Seed = """{"github":{"gist":{"name":"notes.md","recipients":{"iterable":[]}}}}""";

    private static readonly string[] s_expected =
    [
        "create True", "list 1", "update True", "delete 204", "gone Distribution not found. (Distribution not found.)", "allocation True",
    ];

    [Fact]
    public async Task Pages_of_any_extension_in_any_folder_become_a_client_that_calls_all_seven_operations()
    {
        using var project = new OutsideProject("""<ApiDocs Include="pages/**/*.txt" />""", SevenCalls);
        foreach (string page in Directory.EnumerateFiles(RepositoryRoot.File("docs-input"), "*Api.md", SearchOption.AllDirectories))
        {
            string dialect = new FileInfo(page).Directory!.Parent!.Name;
            project.AddFile($"pages/{dialect}/{Path.GetFileNameWithoutExtension(page)}.txt", await File.ReadAllTextAsync(page));
        }

        await AssertCallsAllAsync(project);
    }

    [SeedFact]
    public async Task The_seed_documents_as_they_are_become_a_client_that_calls_all_seven_operations()
    {
        using var project = new OutsideProject($"""<ApiDocs Include="{SeedFolder.Path}/*.txt" />""", SevenCalls);

        await AssertCallsAllAsync(project);
    }

    [Fact]
    public void The_folder_docs_input_is_taken_by_default_unless_switched_off()
    {
        const string Program = "System.Console.WriteLine(typeof(Shop.IShopApi).Name);";
        const string Page = """
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

        using var project = new OutsideProject("", Program);
        project.AddFile("docs-input/deep/down/ShopApi.md", Page);
        (int exitCode, string output) = project.Run();
        Assert.True(exitCode == 0, output);
        Assert.Contains("IShopApi", output, StringComparison.Ordinal);

        using var switchedOff = new OutsideProject("", Program);
        switchedOff.AddFile("docs-input/ShopApi.md", Page);
        switchedOff.AddFile("Directory.Build.props", "<Project><PropertyGroup><PiecesGenDefaultDocs>false</PiecesGenDefaultDocs></PropertyGroup></Project>");
        Assert.Contains("error CS0246", switchedOff.Build().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_switch_that_forgets_a_documented_status_is_reported_by_the_build()
    {
        const string Program = """
            using PiecesGen;
            using PiecesOs;

            switch ((await new PiecesOsClient().Allocation.AllocationSnapshotResponseAsync("1")).Value)
            {
                case Ok<AllocationCloud> ok:
                    System.Console.WriteLine(ok.Value);
                    break;
            }
            """;
        using var project = new OutsideProject("", Program);
        project.AddFile("docs-input/AllocationApi.md", File.ReadAllText(RepositoryRoot.File("docs-input/python/apis/AllocationApi.md")));

        Assert.Contains(
            "Program.cs(4,1): error PG2001: The switch has no arm for Gone<string> (410: Cloud not found.).", project.Build().Output, StringComparison.Ordinal);
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
            <ApiDocs Include="pages/Distributions*.md;pages/Allocation*.md" Client="AClient"><Include>distributions_*</Include><Exclude>*_create_*|*_delete_*</Exclude></ApiDocs>
            <ApiDocs Include="pages/Allocation*.md" Client="BClient" Access="internal" />
            """;
        using var project = new OutsideProject(Items, Program);
        foreach (string page in Directory.EnumerateFiles(RepositoryRoot.File("docs-input/python/apis")))
        {
            project.AddFile("pages/" + Path.GetFileName(page), File.ReadAllText(page));
        }

        (int exitCode, string output) = project.Run();

        Assert.True(exitCode == 0, output);
        Assert.Contains("AllocationApi.md : warning PG1010: This page is named for several clients: AClient, BClient.", output, StringComparison.Ordinal);
        Assert.Contains("A.IDistributionsApi B.IAllocationApi\n", output, StringComparison.Ordinal);
        Assert.Contains("DistributionsSnapshotAsync DistributionsSnapshotResponseAsync\n", output, StringComparison.Ordinal);
    }

    private static async Task AssertCallsAllAsync(OutsideProject project)
    {
        await using PiecesOsSandbox sandbox = await PiecesOsSandbox.StartAsync(CancellationToken.None);

        (int exitCode, string output) = project.Run(sandbox.Address.ToString(), Seed, PiecesOsSandbox.AllocationId);

        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(s_expected, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
    }
}
