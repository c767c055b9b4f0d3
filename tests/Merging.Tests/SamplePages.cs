namespace PiecesGen.Merging.Tests;

/// <summary>Small pages in the form of the real ones, around the rows a test is about.</summary>
internal static class SamplePages
{
    /// <summary>A page with one operation <c>thing_update</c>.</summary>
    public static string PythonApi(
        string endpoint = "**POST** /thing/update",
        string parameters = " **thing** | [**Thing**](../models/Thing)|  | [optional] ",
        string returns = "[**Thing**](../models/Thing)",
        string contentType = "application/json",
        string accept = "application/json, text/plain",
        string responses = "**200** | OK |  -  |") =>
        $$"""
        ---
        title: Thing API | Python SDK
        ---

        # Thing API

        All URIs are relative to `http://localhost:1000`

        Method | HTTP request | Description
        ------------- | ------------- | -------------
        [**thing_update**](ThingApi#thing_update) | {{endpoint}} | Update a thing

        ## **thing_update** {#thing_update}
        > Thing thing_update(thing=thing)

        Replaces a thing.

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

        ### Authorization

        No authorization required

        ### HTTP request headers

         - **Content-Type**: {{contentType}}
         - **Accept**: {{accept}}

        ### HTTP response details

        | Status code | Description | Response headers |
        |-------------|-------------|------------------|
        {{responses}}
        """;

    /// <summary>The same operation as the other dialect prints it.</summary>
    public static string TypeScriptApi(
        string endpoint = "**POST** /thing/update",
        string parameters = " **thing** | **Thing**|  |",
        string returns = "[**Thing**](../models/Thing)",
        string contentType = "application/json",
        string responses = "**200** | OK |  -  |") =>
        $$"""
        ---
        title: Thing API | TypeScript SDK
        ---

        # Thing API

        All URIs are relative to *http://localhost:1000*

        Method | HTTP request | Description
        ------------- | ------------- | -------------
        [**thingUpdate**](ThingApi#thingupdate) | {{endpoint}} | Update a thing

        ## **thingUpdate** {#thingupdate}
        > Thing thingUpdate()

        Swaps a thing.

        ### Example

        ```typescript
        import * as Things from '@things/thing-client'
        ```

        ### Parameters

        Name | Type | Description  | Notes
        ------------- | ------------- | ------------- | -------------
        {{parameters}}


        ### Return type

        {{returns}}

        ### HTTP request headers

        - **Content-Type**: {{contentType}}
        - **Accept**: application/json, text/plain


        ### HTTP response details
        | Status code | Description | Response headers
        |-------------|-------------|------------------
        {{responses}}
        """;

    public static string PythonModel(string name, string rows) =>
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

    public static string TypeScriptModel(string name, string rows) =>
        $"""
        ---
        title: {name} | TypeScript SDK
        ---


        # {name}

        ## Properties

        Name | Type
        ------------ | -------------
        {rows}
        """;
}
