namespace PiecesGen.Package.Tests;

/// <summary>The build of a project outside the repository finds baselines and reports what changed since.</summary>
[Collection(PackageSuite.Name)]
public sealed class PackagedBaselineTests(PackageFeed feed)
{
    internal const string Page = """
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

        ### HTTP response details

        | Status code | Description | Response headers |
        |---|---|---|
        | **200** | OK | - |
        | **404** | Closed | - |
        """;

    internal const string Baseline = """
        piecesgen baseline 1
        api Shop
        api Shop list_all: GET path=/all
        api Shop list_all status 200: list(string) # OK
        server: http://localhost:8080

        """;

    [Fact]
    public void A_baseline_beside_the_project_is_found_and_a_change_is_reported_at_the_line_of_the_page()
    {
        using ConsumerProject project = Project("", "docs-input/ShopApi.md", "api.baseline.txt");

        Assert.Contains("ShopApi.md(26,5): error PG3009: 'list_all' now documents 404 (Closed).", project.Build().AssertFails().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_of_another_name_is_compared_with_the_client_that_its_item_names()
    {
        const string Items = """
            <ApiDocs Include="pages/*.md" Client="ShopClient" />
            <ApiBaseline Include="promises/shop.txt" Client="ShopClient" />
            """;
        using ConsumerProject project = Project(Items, "pages/ShopApi.md", "promises/shop.txt");

        Assert.Contains("error PG3009: 'list_all' now documents 404", project.Build().Output, StringComparison.Ordinal);
    }

    private ConsumerProject Project(string items, string page, string baseline)
    {
        ConsumerProject project = ConsumerProject.Console(feed, "System.Console.WriteLine(typeof(Shop.IShopApi).Name);", items);
        project.AddFile(page, Page);
        project.AddFile(baseline, Baseline);
        return project;
    }
}
