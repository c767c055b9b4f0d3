using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging.Spelling;

namespace PiecesGen.Merging.Tests;

/// <summary>Which names a page's prose spells.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("The user_id, the userId and the user.", "userId user_id")]
    [InlineData("A multi-factor, read-only thing. See app.config.", "")]
    [InlineData("In `rate-limit`, `filter.name` and `@type`.", "@type filter.name rate-limit")]
    [InlineData("In `error.display_name`.", "display_name error.display_name")]
    [InlineData("At https://things.example/rate-limits/userLists?page-size=3&sortBy=id.", "page-size sortBy")]
    [InlineData("At `/v1/thingLists/{list_id}`.", "list_id")]
    [InlineData("ClientID is known to GitHub and OAuth2. `ClientID` is spelled.", "ClientID")]
    [InlineData("WORDS in CAPITALS and A_B are spelled so everywhere.", "")]
    public void Words_with_inner_capitals_or_separators_are_names(string prose, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), MentionReader.Read(DocsFormats.Read("Thing.md", Model(prose), default)));

    [Fact]
    public void Tables_headings_and_signatures_of_the_dialect_spell_nothing()
    {
        const string Page = """
            # garden_client.PlantApi

            Method | HTTP request | Description
            ------------- | ------------- | -------------
            [**list_plants**](PlantApi.md#list_plants) | **GET** /plants | Lists by plant_kind

            # **list_plants**
            > Plant list_plants(page_size=page_size)

            Lists up to plant_count plants.

            ### Example

            ```python
            api.list_plants(page_size=page_size)
            ```

            ### Parameters

            Name | Type | Description  | Notes
            ------------- | ------------- | ------------- | -------------
             **page_size** | **int**| How many, at most max_size. | [optional] 

            ### HTTP response details

            | Status code | Description | Response headers |
            |-------------|-------------|------------------|
            **200** | The plants with their bed_id |  -  |
            """;

        Assert.Equal(["bed_id", "max_size", "plant_count", "plant_kind"], MentionReader.Read(DocsFormats.Read("PlantApi.md", Page, default)));
    }

    private static string Model(string description) =>
        $"""
        # Thing

        ## Properties

        Name | Type | Description | Notes
        ------------ | ------------- | ------------- | -------------
        **id** | **str** | {description} |
        """;
}
