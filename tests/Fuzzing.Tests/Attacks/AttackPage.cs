using System.Text.RegularExpressions;

namespace PiecesGen.Fuzzing.Tests.Attacks;

/// <summary>Pages of every kind with a named place, written <c>⟪name⟫</c>, wherever a page can hold text of its own.</summary>
internal static partial class AttackPage
{
    private static readonly Page[] s_templates =
    [
        new(
            "/docs/apis/Things⟪api file⟫Api.md",
            """
            ---
            title: Things API | Python SDK ⟪front matter⟫
            ---

            # Things⟪group⟫ API

            ⟪group description⟫

            All URIs are relative to `http://localhost:1000/`

            Method | HTTP request | Description
            ------------- | ------------- | -------------
            [**do_it⟪operation⟫**](ThingsApi#⟪operation link⟫) | **POST** /things/⟪path⟫/\{id⟪variable⟫\} | ⟪summary⟫
            [**tell**](ThingsApi#tell) | **⟪verb⟫GET** /tell | Tells

            ## **do_it⟪operation⟫** {#do_it⟪anchor⟫}
            > Other do_it(⟪signature⟫)

            ⟪operation description⟫

            ### Example

            ```python
            import thing_client⟪package⟫
            ⟪example⟫
            ```

            ### Parameters

            Name | Type | Description  | Notes
            ------------- | ------------- | ------------- | -------------
             **id⟪variable⟫** | **str**| ⟪variable description⟫ |
             **part⟪parameter⟫** | **str⟪parameter type⟫**| ⟪parameter description⟫ | [optional] [default to '⟪parameter default⟫'] ⟪parameter notes⟫
             **mode** | **str**| How. | [optional] must be one of ["a", "⟪parameter value⟫"]
             **other** | [**Other⟪body type⟫**](../models/Other⟪body link⟫)| What. |

            ### Return type

            [**Other⟪return type⟫**](../models/Other⟪return link⟫)

            ### Authorization

            [key⟪scheme reference⟫](../README.md#key⟪scheme link⟫)

            ### HTTP request headers

             - **Content-Type**: application/json⟪content type⟫
             - **Accept**: application/json, text/plain⟪accept⟫

            ### HTTP response details

            | Status code | Description | Response headers |
            |-------------|-------------|------------------|
            **200** | OK⟪meaning⟫ |  ⟪response header⟫  |
            **410** | ⟪failure meaning⟫ |  -  |
            **59⟪status⟫2** | Odd |  -  |

            ## **tell** {#tell}

            ### Return type

            void (empty response body)

            ### HTTP response details

            | Status code | Description | Response headers |
            |-------------|-------------|------------------|
            **204** | None |  -  |

            """),
        new(
            "/docs/models/Other⟪model file⟫.md",
            """
            # Other⟪model⟫

            ⟪model description⟫

            ## Properties

            Name | Type | Description | Notes
            ------------ | ------------- | ------------- | -------------
            **id⟪property⟫** | **str⟪property type⟫** | ⟪property description⟫ | [default to '⟪property default⟫'] ⟪property notes⟫
            **kind** | **str** | Kind. | [optional] must be one of ["a", "⟪property value⟫"]
            **letter** | **'a' &#124; '⟪literal⟫'** | Letter. | [optional]
            **more** | [**List[Mood⟪item type⟫]**](Mood⟪item link⟫) | More. | [optional]
            **size** | **str** | Size. | [optional]

            """),
        new(
            "/docs/models/Mood.md",
            """
            # Mood

            ⟪enum description⟫

            ## Enum

            * `GOOD` (value: `'good'`)

            * `B⟪enum name⟫` (value: `'⟪enum value⟫'`)

            """),
        new("/docs/models/Tone.md", "# Tone\n\n## Enum\n\n* `GOOD` (value: `'good'`)\n"),
        new(
            "/docs/README.md",
            """
            # thing-client⟪package title⟫

            ```python
            import thing_client⟪index package⟫
            ```

            All URIs are relative to *http://localhost:1000/⟪address⟫*

            Class | Method | HTTP request | Description
            ------------ | ------------- | ------------- | -------------
            *ThingsApi* | [**tell**](docs/ThingsApi.md#tell) | **GET** /tell | ⟪index summary⟫

            ## Documentation For Models

             - [Other⟪index model⟫](docs/Other⟪index link⟫.md)

            ## Documentation For Authorization

            ### key⟪scheme⟫

            - **Type**: API key
            - **API key parameter name**: X-Key⟪key name⟫
            - **Location**: HTTP header⟪key location⟫

            ### oauth

            - **Type**: OAuth⟪scheme type⟫
            - **Flow**: accessCode⟪flow⟫
            - **Authorization URL**: http://localhost/⟪authorization address⟫
            - **Scopes**:
              - **read:things⟪scope⟫**: ⟪scope description⟫

            """),
        new(
            "/docs/reference/trees.md",
            """
            # Trees⟪reference group⟫

            ## See a tree⟪reference title⟫

            ⟪reference prose⟫

            `GET /trees⟪reference path⟫/:number⟪reference variable⟫`

            Returns an array of [things](#tree-object).

            #### Query parameters

            Name | Type | Description
            --- | --- | ---
            `size⟪reference parameter⟫` | integer⟪reference type⟫ | How many.⟪reference text⟫ Defaults to `1⟪reference default⟫`.
            `light` | string | One of `sun`, `shade⟪reference value⟫`.

            **Status codes**:

            - **200** – here⟪reference meaning⟫
            - **404** – ⟪reference failure⟫

            ## Plant a tree

            ```
            POST /trees
            ```

            - ⟪reference bullet⟫

            ```sh
            curl -H "X-Tree-Token⟪reference credential⟫: abc" http://localhost:1000⟪reference address⟫/trees -d '{ "leaf⟪sent member⟫": 1 }'
            ```

            ```json
            { "tree⟪received member⟫": { "a/b": "⟪received value⟫" }, "by": { "leaves⟪received nested member⟫": null } }
            ```

            JSON parameters:

            - `height⟪reference field⟫` (object, optional) - ⟪reference field text⟫
                - `unit⟪reference nested field⟫` - In what.

            ## Tree⟪reference model⟫ object {#tree-object}

            ⟪reference model text⟫

            | Field | Type | Description |
            | --- | --- | --- |
            | height⟪reference property⟫ | [leaf⟪reference link⟫](#leaf) | ⟪reference property text⟫ |

            """),
        new(
            "/docs/zz corrections.md",
            """
            ---
            piecesgen: corrections
            note: ⟪corrections front matter⟫
            ---

            # Other

            ## Properties

            Name | Wire name | Type | Required | Values | Description | C# name
            --- | --- | --- | --- | --- | --- | ---
            **size** | size⟪wire name⟫ | ⟪corrected type⟫ | ⟪required⟫ | `a`, `⟪corrected value⟫` | ⟪corrected description⟫ | Size⟪given name⟫

            # Tone

            ## Enum

            * `good`
            * `⟪corrected enum value⟫`

            # Things API

            Method | HTTP request | Description | C# name
            --- | --- | --- | ---
            **tell** | **GET** /tell⟪corrected path⟫ | ⟪corrected summary⟫ | Tell⟪given operation name⟫

            ## **do_it**

            ### Parameters

            Name | In | Wire name | C# name
            --- | --- | --- | ---
            **mode** | header⟪in⟫ | X-Mode⟪header name⟫ | mode⟪given parameter name⟫

            ### HTTP response details

            Status code | Description | Type
            --- | --- | ---
            **418** | ⟪corrected meaning⟫ | str⟪corrected response type⟫

            """),
    ];

    /// <summary>The names of all places.</summary>
    public static IReadOnlyList<string> Places { get; } =
        [.. s_templates.SelectMany(page => Place().Matches(page.Path + page.Text)).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>The pages with a text in the places that the predicate picks; the other places are empty.</summary>
    public static IEnumerable<Page> With(string text, Func<string, bool> isAttacked)
    {
        string Fill(string template) => Place().Replace(template, match => isAttacked(match.Groups[1].Value) ? text : "");
        return s_templates.Select(page => page with { Path = Fill(page.Path), Text = Fill(page.Text) });
    }

    [GeneratedRegex("⟪([^⟫]*)⟫")]
    private static partial Regex Place();
}
