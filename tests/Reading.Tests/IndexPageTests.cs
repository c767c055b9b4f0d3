using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>The README of a client: it lists what the other pages describe.</summary>
public class IndexPageTests
{
    [Fact]
    public void README_of_a_Python_client_is_read_completely()
    {
        IndexPageFacts page = ReadIndex(Pages.Fixture("python-github-index.md"));

        Assert.Equal("Python", page.Dialect);
        Assert.Equal("garden-client", page.Title?.Value);
        Assert.Equal("Everything that grows.", page.Description);
        Assert.Equal("http://localhost:4711/v1", page.BaseAddress?.Value);
        Assert.Equal("garden_client", page.PackageName?.Value);
        Assert.Equal(
            [
                "Garden/GardenApi: garden_plant POST /garden/{bed}/plant Put a seed into a bed",
                "Garden/GardenApi: garden_snapshot GET /garden -",
                "Shed/ShedApi: open_shed GET /shed Open the \"shed\"",
            ],
            page.Endpoints!.Value.Select(row => $"{row.Group.Value}/{row.LinkTarget}: {Texts.Of(row.Endpoint)}"));
        Assert.Equal(["Plant→Plant", "Seed→Seed"], page.Models!.Value.Select(model => $"{model.Name.Value}→{model.LinkTarget}"));
        Assert.Empty(page.Findings);
    }

    [Fact]
    public void Security_schemes_say_type_parameter_and_location()
    {
        IndexPageFacts page = ReadIndex(Pages.Fixture("python-github-index.md"));

        Assert.Equal(
            [
                "application: apiKey - - X-Garden-Key header",
                "garden_query: apiKey - - key query",
                "garden_cookie: apiKey - - sid cookie",
                "garden_basic: http basic - - -",
                "garden_bearer: http bearer JWT - -",
                "garden_auth: oauth2 - - - -",
            ],
            page.SecuritySchemes!.Value.Select(Of));
        SecuritySchemeFacts flow = page.SecuritySchemes.Value[^1];
        Assert.Equal("accessCode", flow.Flow?.Value);
        Assert.Equal("http://localhost:4711/oauth", flow.AuthorizationUrl?.Value);
        Assert.Equal(["read:beds 'look at beds'", "dig:beds 'dig: and water'"], flow.Scopes.Select(scope => $"{scope.Name.Value} '{scope.Description}'"));
    }

    [Theory]
    [InlineData("## Documentation For Authorization", "## key")]
    [InlineData("## Documentation for Authorization\n\nAuthentication schemes defined for the API:", "<a id=\"key\"></a>\n### key")]
    [InlineData("### Documentation For Authorization\n", "## key")]
    [InlineData("## Authorization {#authorization}", "### key {#key}")]
    [InlineData("## Authorization", "#### key implicit")]
    public void Schemes_stand_under_headings_of_any_level(string section, string heading)
    {
        IndexPageFacts page = ReadIndex($"# X\n\n{section}\n\n{heading}\n\n- **Type**: `OAuth`\n- **Flow**: `implicit`\n\n## Author\n\n- **Me**: you\n");

        Assert.Equal("key: oauth2 - - - -", Of(Assert.Single(page.SecuritySchemes!.Value)));
    }

    [Fact]
    public void Nested_scopes_are_read_with_and_without_marks()
    {
        IndexPageFacts page = ReadIndex(
            """
            # X

            ## Documentation for Authorization

            ### auth

            - **Type**: OAuth
            - **Scopes**: 
              - read:beds: look at beds
              - **dig:beds**: dig
            """);

        Assert.Equal(["read:beds 'look at beds'", "dig:beds 'dig'"], page.SecuritySchemes!.Value[0].Scopes.Select(scope => $"{scope.Name.Value} '{scope.Description}'"));
    }

    [Fact]
    public void Index_that_needs_no_authorization_says_so()
    {
        const string Table = "# X\n\nClass | Method | HTTP request | Description\n--- | --- | --- | ---\n*AApi* | [**a**](docs/AApi.md#a) | **GET** /a | x\n";

        Assert.Null(ReadIndex(Table).SecuritySchemes);
        Assert.Empty(ReadIndex(Table + "\n## Documentation For Authorization\n\nEndpoints do not require authorization.\n").SecuritySchemes!.Value);
    }

    [Theory]
    [InlineData("*PetApi*", "Pet")]
    [InlineData("*PetAPI*", "Pet")]
    [InlineData("*petstore_api.PetApi*", "Pet")]
    [InlineData("*Petstore::PetApi*", "Pet")]
    [InlineData("**PetApi**", "Pet")]
    [InlineData("PetApi", "Pet")]
    [InlineData("*Pet*", "Pet")]
    public void Class_names_the_group(string cell, string expected) =>
        Assert.Equal(
            expected,
            ReadIndex($"# X\n\n| Class | Method | HTTP request | Description |\n| --- | --- | --- | --- |\n| {cell} | [**a**](docs/PetApi.md#a) | **GET** /a | x |\n")
                .Endpoints!.Value[0].Group.Value);

    [Fact]
    public void Unknown_type_and_location_are_left_open_and_reported()
    {
        IndexPageFacts page = ReadIndex(
            """
            # X

            ## Documentation for Authorization

            ### key

            - **Type**: handshake
            - **Location**: somewhere
            """);

        Assert.Equal("key: - - - - -", Of(page.SecuritySchemes!.Value[0]));
        Assert.Equal(["PG0012 6:12-6:21", "PG0012 7:16-7:25"], Texts.Of(page.Findings));
    }

    [Fact]
    public void Unreadable_row_is_reported_and_the_others_are_read()
    {
        IndexPageFacts page = ReadIndex("# X\n\nClass | Method | HTTP request | Description\n--- | --- | --- | ---\n*AApi* | **a** | nowhere | x\n*AApi* | **b** | **GET** /b | x\n");

        Assert.Equal("b", Assert.Single(page.Endpoints!.Value).Endpoint.Name.Value);
        Assert.Equal("PG0011", Assert.Single(page.Findings).Kind.Id);
    }

    private static IndexPageFacts ReadIndex(string text) => Assert.IsType<IndexPageFacts>(Pages.Read(text));

    private static string Of(SecuritySchemeFacts scheme) =>
        $"{scheme.Name.Value}: {scheme.Type?.Value ?? "-"} {scheme.HttpScheme ?? "-"} {scheme.BearerFormat ?? "-"} {scheme.ParameterName?.Value ?? "-"} {scheme.Location?.Value ?? "-"}";
}
