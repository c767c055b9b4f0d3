namespace PiecesGen.Tool.Tests;

/// <summary>Small pages around the part that a test is about.</summary>
internal static class ToolPages
{
    public const string NotOurs = "# Shopping\n\n- milk\n";

    public static string Model(string name, string rows) =>
        $"""
        ---
        title: {name} | Python SDK
        ---

        # {name}

        ## Properties

        Name | Type | Description | Notes
        ------------ | ------------- | ------------- | -------------
        {rows}

        """;

    /// <summary>A page of the group <c>Things</c> with one operation; its response status is a mistake unless it is given.</summary>
    public static string Api(
        string parameters = " **thing_id** | **str**| Which one | ",
        string endpoint = "**GET** /things/\\{thing_id\\}",
        string status = "200",
        string title = "Things API") =>
        $$"""
        ---
        title: {{title}} | Python SDK
        ---

        # {{title}}

        All URIs are relative to `http://localhost:1000`

        Method | HTTP request | Description
        ------------- | ------------- | -------------
        [**thing_snapshot**](ThingsApi#thing_snapshot) | {{endpoint}} | A thing

        ## **thing_snapshot** {#thing_snapshot}

        ### Example

        ```python
        import thing_client
        ```

        ### Parameters

        Name | Type | Description  | Notes
        ------------- | ------------- | ------------- | -------------
        {{parameters}}

        ### Return type

        **str**

        ### HTTP request headers

         - **Content-Type**: Not defined
         - **Accept**: application/json, text/plain

        ### HTTP response details

        | Status code | Description | Response headers |
        |-------------|-------------|------------------|
        **{{status}}** | OK |  -  |
        **500** | Broken |  -  |

        """;

    /// <summary>A page with one diagnostic that is a warning.</summary>
    public static string ApiWithWarning { get; } = Api(status: "many");
}
