using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>The README of a client: it lists what the other pages describe.</summary>
public class IndexPageTests
{
    [Fact]
    public void README_of_a_Python_client_is_read_completely()
    {
        PageFacts page = ReadIndex(ReadPages.Fixture("python-github-index.md"));

        Assert.Equal("Python", page.Source.Name);
        Assert.Equal("Everything that grows.", page.Description?.Value);
        Assert.Equal("http://localhost:4711/v1", page.Server?.Value);
        Assert.Equal("garden_client", page.PackageName?.Value);
        Assert.Equal(
            [
                "Garden.garden_plant POST /garden/{bed}/plant",
                "Garden.garden_snapshot GET /garden",
                "Shed.open_shed GET /shed",
            ],
            page.Endpoints.Select(Texts.From));
        Assert.Empty(page.Models);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Security_schemes_say_type_parameter_and_location()
    {
        PageFacts page = ReadIndex(ReadPages.Fixture("python-github-index.md"));

        Assert.Equal(
            [
                "application: apiKey - - X-Garden-Key header",
                "garden_query: apiKey - - key query",
                "garden_cookie: apiKey - - sid cookie",
                "garden_basic: http basic - - -",
                "garden_bearer: http bearer JWT - -",
                "garden_auth: oauth2 - - - -",
            ],
            page.SecuritySchemes.Select(From));
        SecuritySchemeFacts flow = page.SecuritySchemes[^1];
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
        PageFacts page = ReadIndex($"# X\n\n{section}\n\n{heading}\n\n- **Type**: `OAuth`\n- **Flow**: `implicit`\n\n## Author\n\n- **Me**: you\n");

        Assert.Equal("key: oauth2 - - - -", From(Assert.Single(page.SecuritySchemes)));
    }

    [Fact]
    public void Nested_scopes_are_read_with_and_without_marks()
    {
        PageFacts page = ReadIndex(
            """
            # X

            ## Documentation for Authorization

            ### auth

            - **Type**: OAuth
            - **Scopes**: 
              - read:beds: look at beds
              - **dig:beds**: dig
            """);

        Assert.Equal(["read:beds 'look at beds'", "dig:beds 'dig'"], page.SecuritySchemes[0].Scopes.Select(scope => $"{scope.Name.Value} '{scope.Description}'"));
    }

    [Fact]
    public void Index_that_needs_no_authorization_has_no_schemes()
    {
        const string Table = "# X\n\nClass | Method | HTTP request | Description\n--- | --- | --- | ---\n*AApi* | [**a**](docs/AApi.md#a) | **GET** /a | x\n";

        PageFacts page = ReadIndex(Table + "\n## Documentation For Authorization\n\nEndpoints do not require authorization.\n");

        Assert.Empty(page.SecuritySchemes);
        Assert.Empty(page.Diagnostics);
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
                .Endpoints[0].Group.Value);

    [Fact]
    public void Unknown_type_and_location_are_left_open_and_reported()
    {
        PageFacts page = ReadIndex(
            """
            # X

            ## Documentation for Authorization

            ### key

            - **Type**: handshake
            - **Location**: somewhere
            """);

        Assert.Equal("key: - - - - -", From(page.SecuritySchemes[0]));
        Assert.Equal(["PG0012 6:12-6:21", "PG0012 7:16-7:25"], Texts.From(page.Diagnostics));
    }

    [Fact]
    public void Unreadable_row_is_reported_and_the_others_are_read()
    {
        PageFacts page = ReadIndex("# X\n\nClass | Method | HTTP request | Description\n--- | --- | --- | ---\n*AApi* | **a** | nowhere | x\n*AApi* | **b** | **GET** /b | x\n");

        Assert.Equal("b", Assert.Single(page.Endpoints).Name.Value);
        Assert.Equal("PG0011", Assert.Single(page.Diagnostics).Kind.Id);
    }

    [Theory]
    [InlineData("## Documentation For Models\n\n - [Plant](docs/Plant.md)\n", false)]
    [InlineData("## Models\n\n- [Plant](Plant.md)\n", false)]
    [InlineData("## Documentation For Models\n\nNone.\n", true)]
    [InlineData("## Other pages\n\n - [Plant](docs/Plant.md)\n", true)]
    public void Page_that_lists_models_alone_is_an_index(string section, bool isUnrecognized) =>
        Assert.Equal(isUnrecognized, ReadPages.Read("# X\n\n" + section).IsUnrecognized);

    private static PageFacts ReadIndex(string text)
    {
        PageFacts page = ReadPages.Read(text);
        Assert.False(page.IsUnrecognized);
        Assert.Empty(page.Groups);
        return page;
    }

    private static string From(SecuritySchemeFacts scheme) =>
        $"{scheme.Name.Value}: {scheme.Type?.Value ?? "-"} {scheme.HttpScheme ?? "-"} {scheme.BearerFormat ?? "-"} {scheme.ParameterName?.Value ?? "-"} {scheme.In?.Value ?? "-"}";
}
