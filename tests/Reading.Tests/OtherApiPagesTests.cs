using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>API pages of generators other than Python's and TypeScript's: read with the words of all, and with their own habits.</summary>
public class OtherApiPagesTests
{
    [Fact]
    public void Go_page_splits_its_parameters_and_leaves_lines_empty()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.Fixture("go-github-api.md"));

        Assert.Equal("Go", page.Source.Name);
        Assert.Equal("Garden", page.Group.Name?.Value);
        Assert.Equal(["Plant POST /garden/{bed}/plant Put a seed into a bed", "Snapshot GET /garden -"], page.Operations.Select(Texts.From));
        Assert.Equal(["bed: Integer unstated 'The bed'", "trace: String unstated", "file: Binary unstated 'A picture'"], Texts.From(page.Operations[0].Parameters));
        Assert.Empty(Texts.From(page.Operations[1].Parameters));
        Assert.Null(page.Operations[0].Returns!.Type);
        Assert.Equal("List<Plant→Plant>", Texts.From(page.Operations[1].Returns?.Type?.Value));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("pet_client.PetApi", "pet_client")]
    [InlineData("PetClient::PetApi", "PetClient")]
    [InlineData("PetApi", null)]
    [InlineData("com.example.PetApi", null)]
    [InlineData("Version 1.2 API", null)]
    public void Title_of_a_page_without_examples_names_the_package(string title, string? package)
    {
        PageFacts page = ReadPages.ReadApi(
            $"""
            # {title}

            Method | HTTP request | Description
            ------------- | ------------- | -------------
            [**get_pet**](PetApi.md#get_pet) | **GET** /pet | Get a pet

            # **get_pet**
            """);

        Assert.Equal(package, page.PackageName?.Value);
    }

    [Fact]
    public void Go_page_tells_what_is_required_in_its_example()
    {
        OperationFacts operation = Assert.Single(ReadPages.ReadApi(
            """
            # \GardenAPI

            Method | HTTP request | Description
            ------------- | ------------- | -------------
            [**Plant**](GardenAPI.md#Plant) | **Post** /plant | Put a seed

            ## Plant

            > Plant Plant(ctx).Seed(seed).Type_(type_).Execute()

            ### Example

            ```go
            func main() {
                seed := *garden.NewSeed("Name_example") // Seed | See https://garden.example.com
                type_ := "type__example" // string | What it is (optional)
                resp, r, err := apiClient.GardenAPI.Plant(context.Background()).Seed(seed).Execute()
            }
            ```

            ### Other Parameters

            Name | Type | Description  | Notes
            ------------- | ------------- | ------------- | -------------
             **seed** | [**Seed**](Seed.md) | See https://garden.example.com |
             **type_** | **string** | What it is |
             **depth** | **int32** |  |
            """).Operations);

        Assert.Equal(
            ["seed: Seed→Seed required 'See https://garden.example.com'", "type: String optional 'What it is'", "depth: Integer unstated"],
            Texts.From(operation.Parameters));
    }

    [Fact]
    public void Older_Go_page_has_a_table_for_what_is_optional()
    {
        PageFacts page = ReadPages.ReadApi(
            """
            # \GardenApi

            Method | HTTP request | Description
            ------------- | ------------- | -------------
            [**Plant**](GardenApi.md#Plant) | **Post** /plant/{bed} | Put a seed

            # **Plant**
            > Plant Plant(ctx, bed, optional)

            ### Required Parameters

            Name | Type | Description  | Notes
            ------------- | ------------- | ------------- | -------------
             **ctx** | **context.Context** | context for authentication, logging, cancellation, deadlines, tracing, etc.
              **bed** | **int64**| The bed |
             **optional** | ***PlantOpts** | optional parameters | nil if no parameters

            ### Optional Parameters
            Optional parameters are passed through a pointer to a PlantOpts struct

            Name | Type | Description  | Notes
            ------------- | ------------- | ------------- | -------------
             **name** | **optional.String**| Its name |
             **many** | [**optional.Interface of []string**](string.md)|  |
            """);

        Assert.Equal(
            ["bed: Integer required 'The bed'", "name: String optional 'Its name'", "many: List<String> optional"],
            Texts.From(Assert.Single(page.Operations).Parameters));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void PHP_page_lists_the_servers_of_an_operation_and_below_them_its_description()
    {
        OperationFacts operation = Assert.Single(ReadPages.ReadApi(
            """
            # Garden\Client\GardenApi

            | Method | HTTP request | Description |
            | ------------- | ------------- | ------------- |
            | [**plant()**](GardenApi.md#plant) | **POST** /plant | Put a seed |

            ## `plant()`

            ```php
            plant($seed): \Garden\Client\Model\Plant
            ```
            ### URI(s):
            - https://glasshouse.example.com The glasshouse.
            Put a seed

            Into the ground.

            ### Parameters

            This endpoint does not need any parameter.
            """).Operations);

        Assert.Equal("Into the ground.", operation.Description?.Value);
        Assert.Equal("https://glasshouse.example.com", operation.Server?.Value);
    }

    [Theory]
    [InlineData("# Overview\n\nLooks for plants.\n\n### Parameters")]
    [InlineData("# Overview\n\n# And more\n\n### Parameters")]
    [InlineData("### Example\n\n```python\nx\n```\n\n# Overview\n\n### Parameters")]
    public void Heading_of_any_level_in_a_description_does_not_end_the_operation(string sections)
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation(
            $"{sections}\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n **id** | **str** |  | \n\n### Return type\n\n**str**\n\n# Postscript\n\n### Parameters\n\nnone\n"));

        OperationFacts operation = Assert.Single(page.Operations);
        Assert.Equal(["id: String required"], Texts.From(operation.Parameters));
        Assert.Equal("String", Texts.From(operation.Returns?.Type?.Value));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Page_of_typescript_axios_says_that_there_are_no_parameters()
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.TypeScriptOperation("### Parameters\nThis endpoint does not have any parameters.\n"));

        Assert.Empty(page.Operations[0].Parameters!.Value);
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void PHP_page_writes_names_as_calls_and_signatures_as_code()
    {
        PageFacts page = ReadPages.ReadApi(
            """
            # Garden\Client\GardenApi

            All URIs are relative to http://localhost:4711/v1, except if the operation defines another base path.

            | Method | HTTP request | Description |
            | ------------- | ------------- | ------------- |
            | [**plant()**](GardenApi.md#plant) | **POST** /plant | Put a seed |

            ## `plant()`

            ```php
            plant($seed): \Garden\Client\Model\Plant
            ```

            Put a seed

            Into the ground.

            ### Parameters

            | Name | Type | Description  | Notes |
            | ------------- | ------------- | ------------- | ------------- |
            | **seed** | [**\Garden\Client\Model\Seed**](../Model/Seed.md)| The seed | [default to &quot;&quot;] |

            ### Return type

            [**\Garden\Client\Model\Plant**](../Model/Plant.md)
            """);

        Assert.Equal("Garden", page.Group.Name?.Value);
        Assert.Equal("http://localhost:4711/v1", page.Server?.Value);
        Assert.Empty(page.Endpoints);
        OperationFacts plant = Assert.Single(page.Operations);
        Assert.Equal("plant POST /plant Put a seed", Texts.From(plant));
        Assert.Equal("Into the ground.", plant.Description?.Value);
        Assert.Equal(["seed: Seed→Seed required = \"\" 'The seed'"], Texts.From(plant.Parameters));
        Assert.Equal("Plant→Plant", Texts.From(plant.Returns?.Type?.Value));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Rust_page_has_a_column_for_what_is_required()
    {
        PageFacts page = ReadPages.ReadModel(
            """
            # Plant

            ## Properties

            Name | Type | Description | Notes
            ------------ | ------------- | ------------- | -------------
            **bed** | Option<[**models::Bed**](Bed.md)> |  | [optional]
            """);
        OperationFacts operation = ReadPages.ReadApi(ReadPages.PythonOperation(
            """
            ### Parameters

            Name | Type | Description  | Required | Notes
            ------------- | ------------- | ------------- | ------------- | -------------
            **id** | **str** | The id | [required] |
            **tag** | **str** |  | [optional] |[default to x]
            **bed** | **str** |  |  |
            """)).Operations[0];

        Assert.Equal(["bed: Bed→Bed optional"], Texts.From(page.Model.Properties));
        Assert.Equal(["id: String required 'The id'", "tag: String optional = x", "bed: String optional"], Texts.From(operation.Parameters));
    }

    [Theory]
    [InlineData("[key](../README.md#key), [auth](../README.md#auth)", "key auth")]
    [InlineData("[**key**](../README.md#key)", "key")]
    [InlineData("[auth implicit](../README.md#auth-implicit), [auth accessCode](../README.md#auth-accessCode)", "auth")]
    [InlineData("* [key](../README.md#key)\n* [auth](../README.md#auth)", "key auth")]
    [InlineData("key", "key")]
    [InlineData("Configure key:\n    Client.key = \"\"\nConfigure auth:\n    Client.token = \"\"", "key auth")]
    [InlineData("No authorization required", "")]
    [InlineData("No authorization required.", "")]
    [InlineData("", null)]
    [InlineData("Ask the gardener.", null)]
    public void Authorization_names_its_schemes(string text, string? expected)
    {
        OperationFacts operation = ReadPages.ReadApi(ReadPages.PythonOperation($"### Authorization\n\n{text}\n\n[[Back to top]](#) [[Back to README]](../README.md)\n")).Operations[0];

        Assert.Equal(expected, operation.Security is null ? null : string.Join(' ', Texts.From(operation.Security)));
    }

    [Fact]
    public void Struck_operation_is_deprecated_and_keeps_its_name()
    {
        PageFacts page = ReadPages.ReadApi(
            """
            # GardenApi

            Method | HTTP request | Description
            --- | --- | ---
            ~~[**plant**](GardenApi.md#plant)~~ | **POST** /plant | Old
            ~~dig~~ | **POST** /dig | Old

            # ~~**plant**~~

            ### Parameters
            This endpoint does not need any parameter.

            ## ~~dig~~
            """);

        Assert.Equal(["plant", "dig"], page.Operations.Select(operation => operation.Name.Value));
        Assert.All(page.Operations, operation => Assert.True(operation.IsDeprecated?.Value));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData(" -  ", "")]
    [InlineData("", "")]
    [InlineData(" * X-Rate-Limit - Calls per hour. <br>  * X-Expires-After - When it ends - in UTC. <br> ", "X-Rate-Limit: Calls per hour.|X-Expires-After: When it ends - in UTC.")]
    [InlineData(" * Location -  <br> ", "Location: ")]
    [InlineData(" * ETag - One <br/> * Location - Two <br />", "ETag: One|Location: Two")]
    [InlineData("* ETag", "ETag: ")]
    [InlineData(" * etag - One <br> * ETag - Two <br>", "etag: One")]
    [InlineData("See the text * there", "")]
    [InlineData(" * what comes back - Prose <br>", "")]
    public void Headers_of_a_response_are_read_out_of_their_cell(string cell, string expected)
    {
        PageFacts page = ReadPages.ReadApi(ReadPages.PythonOperation(
            $"### HTTP response details\n| Status code | Description | Response headers |\n|---|---|---|\n**200** | OK | {cell} |\n"));

        Assert.Equal(expected, string.Join('|', page.Operations[0].Responses!.Value[0].Headers.Select(header => $"{header.Name.Value}: {header.Description?.Value}")));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Description_of_several_lines_belongs_to_its_row()
    {
        OperationFacts operation = ReadPages.ReadApi(ReadPages.PythonOperation(
            """
            ### Parameters

            Name | Type | Description  | Notes
            ------------- | ------------- | ------------- | -------------
             **id** | **str**| The id
            of the plant | 
             **tag** | **str**| A tag | [optional] 

            ### HTTP response details
            | Status code | Description | Response headers |
            |-------------|-------------|------------------|
            **200** | All
            is well |  -  |
            **410** | Gone |  -  |
            """)).Operations[0];

        Assert.Equal(["id: String required 'The id\nof the plant'", "tag: String optional 'A tag'"], Texts.From(operation.Parameters));
        Assert.Equal(["200 All\nis well", "410 Gone"], Texts.From(operation.Responses));
    }

    [Fact]
    public void Kubernetes_page_is_read_as_it_stands()
    {
        OperationFacts operation = Assert.Single(ReadPages.ReadApi(ReadPages.Fixture("python-legacy-api.md")).Operations);

        Assert.Equal("create a Plant", operation.Description?.Value);
        Assert.Empty(Texts.From(operation.Body?.MediaTypes));
        Assert.Equal(["application/json", "application/yaml"], Texts.From(operation.Accepts));
        Assert.Equal(["BearerToken"], Texts.From(operation.Security));
        Assert.Equal(
            ["bed: String required 'the bed'", "body: V1Plant→V1Plant required", "pretty: String optional 'If 'true', pretty.'", "continue: Boolean optional"],
            Texts.From(operation.Parameters));
        Assert.Equal("V1Plant→V1Plant", Texts.From(operation.Returns?.Type?.Value));
        Assert.Equal(["200 OK", "401 Unauthorized"], Texts.From(operation.Responses));
    }
}
