using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Small pages around the part that a test is about.</summary>
internal static class Pages
{
    public static Page Model(string name, string rows) => new(
        $"/docs/models/{name}.md",
        $"""
        ---
        title: {name} | Python SDK
        ---

        # {name}

        ## Properties

        Name | Type | Description | Notes
        ------------ | ------------- | ------------- | -------------
        {rows}

        """);

    /// <summary>A page of the group <c>Things</c> with one operation.</summary>
    public static Page Api(
        string operation = "do_it",
        string endpoint = "**GET** /things",
        string parameters = "",
        string returns = "void (empty response body)",
        string contentType = "Not defined",
        string accept = "application/json, text/plain",
        string responses = "**200** | OK |  -  |",
        string address = "http://localhost:1000",
        string title = "Things API") => new(
        "/docs/apis/ThingsApi.md",
        $$"""
        ---
        title: {{title}} | Python SDK
        ---

        # {{title}}

        All URIs are relative to `{{address}}`

        Method | HTTP request | Description
        ------------- | ------------- | -------------
        [**{{operation}}**](ThingsApi#{{operation}}) | {{endpoint}} | Does it

        ## **{{operation}}** {#do_it}

        ### Example

        ```python
        import thing_client
        ```

        ### Parameters

        Name | Type | Description  | Notes
        ------------- | ------------- | ------------- | -------------
        {{parameters}}

        ### Return type

        {{returns}}

        ### HTTP request headers

         - **Content-Type**: {{contentType}}
         - **Accept**: {{accept}}

        ### HTTP response details

        | Status code | Description | Response headers |
        |-------------|-------------|------------------|
        {{responses}}

        """);

    /// <summary>A page that gives statuses of <see cref="Api"/>'s operation a type of their own.</summary>
    public static Page Corrections(string responses) => new(
        "/docs/corrections.md",
        $"""
        ---
        piecesgen: corrections
        ---

        # Things API

        ## **do_it**

        ### HTTP response details

        Status code | Description | Type
        --- | --- | ---
        {responses}

        """);
}
