using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

public sealed class OperationMergingTests
{
    private static readonly (string, string) s_thing = ("models/Thing.md", PythonModel("Thing", "**id** | **str** |  | "));

    [Fact]
    public void Two_dialects_of_one_operation_become_one_that_bears_the_name_with_underscores()
    {
        Merged merged = Merged.From(s_thing, ("b/ThingApi.md", PythonApi()), ("a/ThingApi.md", TypeScriptApi()));

        ApiGroup group = Assert.Single(merged.Model.Groups);
        Operation operation = Assert.Single(group.Operations);
        Assert.Equal("Thing", group.Name);
        Assert.Equal("thing_update", operation.Name);
        Assert.Equal(("POST", "/thing/update"), (operation.Method, operation.UrlTemplate));
        Assert.Equal("Replaces a thing.", operation.Description);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void The_order_of_the_pages_does_not_matter()
    {
        (string, string)[] pages = [s_thing, ("b/ThingApi.md", PythonApi()), ("a/ThingApi.md", TypeScriptApi())];

        Assert.Equal(Merged.From(pages).Result, Merged.From([.. pages.Reverse()]).Result);
    }

    [Fact]
    public void The_client_is_named_after_the_package_of_the_preferred_dialect() =>
        Assert.Equal("thing_client", Merged.From(s_thing, ("a.md", TypeScriptApi()), ("b.md", PythonApi())).Model.PackageName);

    [Fact]
    public void Successes_carry_the_return_type_failures_carry_text_and_204_nothing()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: """
            **500** | Internal Server Error |  -  |
            **204** | No Content |  -  |
            **200** | OK |  -  |
            **410** | Thing not found. |  -  |
            """)));

        Assert.Equal(
            [
                new Response(200, "OK", new SchemaReference("Thing")),
                new Response(204, "No Content", null),
                new Response(410, "Thing not found.", new PrimitiveType(PrimitiveKind.String)),
                new Response(500, "Internal Server Error", new PrimitiveType(PrimitiveKind.String)),
            ],
            merged.Operation("thing_update").Responses);
    }

    [Fact]
    public void Responses_for_several_statuses_are_kept()
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: """
            **0** | Anything else |  -  |
            **4xx** | Wrong |  -  |
            **200** | OK |  -  |
            """)));

        Operation operation = merged.Operation("thing_update");
        Assert.Equal(
            [
                new Response(200, "OK", new SchemaReference("Thing")),
                new Response(StatusRange.Parse("4XX"), "Wrong", new PrimitiveType(PrimitiveKind.String), IsSuccess: false),
                new Response(StatusRange.Default, "Anything else", new PrimitiveType(PrimitiveKind.String), IsSuccess: false),
            ],
            operation.Responses);
        Assert.Empty(merged.DiagnosticIds);
    }

    [Theory]
    [InlineData("101")]
    [InlineData("1XX")]
    [InlineData("700")]
    [InlineData("6XX")]
    public void A_status_that_no_response_ends_with_is_reported_as_without_a_type(string status)
    {
        Merged merged = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: $"**200** | OK |  -  |\n**{status}** | Odd |  -  |")));

        Operation operation = merged.Operation("thing_update");
        Assert.Equal(["200"], TypedResponses.From(operation.Responses, operation.Accepts).Select(response => response.Statuses.ToString()));
        Assert.Contains($"'{status}' is not a final status", merged.Diagnostic(Catalog.StatusWithoutType).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11, "")]
    [InlineData(10, "\n**default** | Else |  -  |")]
    public void Up_to_twelve_responses_have_a_type_each(int failures, string more) =>
        Assert.Empty(Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: Statuses(failures) + more))).DiagnosticIds);

    [Theory]
    [InlineData(12, "", 13)]
    [InlineData(11, "\n**5XX** | Else |  -  |", 13)]
    [InlineData(14, "\n**default** | Else |  -  |", 16)]
    public void More_than_twelve_responses_are_reported_once_where_they_become_too_many(int failures, string more, int cases)
    {
        DocsDiagnostic diagnostic = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: Statuses(failures) + more))).Diagnostic(Catalog.StatusWithoutType);

        Assert.Contains($"can have 12 response types; this one would have {cases}.", diagnostic.Message, StringComparison.Ordinal);
        string row = PythonApi(responses: Statuses(failures) + more).Split('\n')[diagnostic.Location.Span.StartLine];
        Assert.StartsWith(failures == 11 ? "**5XX**" : "**411**", row.TrimStart(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**default** | OK |  -  |", "default")]
    [InlineData("**400** | Wrong |  -  |\n**default** | OK |  -  |", "default")]
    [InlineData("**2XX** | OK |  -  |\n**default** | Wrong |  -  |", "2XX")]
    public void What_an_operation_returns_comes_with_the_response_that_stands_for_its_success(string responses, string status)
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: responses))).Operation("thing_update");

        Response success = Assert.Single(operation.Responses, response => response.IsSuccess);
        Assert.Equal(new Response(StatusRange.Parse(status), "OK", new SchemaReference("Thing"), IsSuccess: true), success);
    }

    [Fact]
    public void Statuses_of_both_dialects_are_documented()
    {
        Merged merged = Merged.From(
            s_thing,
            ("py.md", PythonApi(responses: "**200** | OK |  -  |")),
            ("ts.md", TypeScriptApi(responses: "**410** | Thing not found. |  -  |")));

        Assert.Equal(["200", "410"], merged.Operation("thing_update").Responses.Select(response => response.Statuses.ToString()));
    }

    [Theory]
    [InlineData("**200** | OK |  -  |", "**200** | OK |  -  |\n**410** | Gone |  -  |", "'thingUpdate' documents 410 here, but not on the Python page. It was kept.")]
    [InlineData("**200** | OK |  -  |\n**410** | Gone |  -  |", "**200** | OK |  -  |", "'thingUpdate' does not document 410 here, but documents it on the Python page. It was kept.")]
    public void A_status_that_one_dialect_drops_is_kept_and_reported(string python, string typeScript, string message)
    {
        (string, string)[] pages = [s_thing, ("py.md", PythonApi(responses: python)), ("ts.md", TypeScriptApi(responses: typeScript))];

        Merged merged = Merged.From(pages);

        Assert.Equal(["200", "410"], merged.Operation("thing_update").Responses.Select(response => response.Statuses.ToString()));
        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.PagesDisagree);
        Assert.Equal(("ts.md", message), (diagnostic.Location.Path, diagnostic.Message));
        Assert.Empty(Merged.From([.. pages, ("corrections.md", """
            ---
            piecesgen: corrections
            ---

            # Thing API

            ## **thing_update**

            ### HTTP response details

            Status code | Description
            --- | ---
            **410** | Gone
            """)]).Result.Diagnostics);
    }

    [Fact]
    public void Dialects_that_disagree_on_the_return_type_are_reported_and_the_preferred_one_is_kept()
    {
        Merged merged = Merged.From(s_thing, ("py.md", PythonApi()), ("ts.md", TypeScriptApi(returns: "**string**")));

        Assert.Equal(new SchemaReference("Thing"), merged.Operation("thing_update").Responses[0].Body);
        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.PagesDisagree);
        Assert.Equal("ts.md", diagnostic.Location.Path);
        Assert.Contains("String here but Thing", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dialects_that_disagree_on_the_path_are_reported()
    {
        Merged merged = Merged.From(s_thing, ("py.md", PythonApi()), ("ts.md", TypeScriptApi(endpoint: "**PUT** /thing/update")));

        Assert.Equal("POST", merged.Operation("thing_update").Method);
        Assert.Equal("ts.md", merged.Diagnostic(Catalog.PagesDisagree).Location.Path);
    }

    [Fact]
    public void Where_names_are_camel_case_the_dialect_that_keeps_capitals_spells_them()
    {
        (string, string) api = ("py/ThingApi.md", PythonApi(
            endpoint: @"**GET** /thing/\{thingId\}", contentType: "Not defined", parameters: " **thing_id** | **str**|  | "));

        Merged merged = Merged.From(
            api,
            ("py/Thing.md", PythonModel("Thing", "**user_id** | **str** |  | \n**upper_case** | **str** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**userID** | **string**\n**uPPERCASE** | **string**")));

        Assert.Equal(["userID", "UPPER_CASE"], merged.Object("Thing").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Operations_of_a_page_that_differ_in_case_or_separators_alone_are_told_apart_by_their_endpoints()
    {
        string second = PythonApi("**GET** /URL").Replace("thing_update", "thingUpdate", StringComparison.Ordinal);
        string page = PythonApi("**GET** /url") + "\n" + second[second.IndexOf("## **thingUpdate**", StringComparison.Ordinal)..];
        page = page.Replace("| Update a thing\n", "| Update a thing\n[**thingUpdate**](ThingApi#thingUpdate) | **GET** /URL | Update another\n", StringComparison.Ordinal);

        Merged merged = Merged.From(s_thing, ("ThingApi.md", page), ("b/ThingApi.md", PythonApi("**GET** /URL").Replace("thing_update", "THING_UPDATE", StringComparison.Ordinal)));

        Assert.Equal(["/url", "/URL"], Assert.Single(merged.Model.Groups).Operations.Select(operation => operation.UrlTemplate));
        Assert.DoesNotContain(merged.Result.Diagnostics, diagnostic => diagnostic.Kind == Catalog.PagesDisagree);
    }

    [Fact]
    public void Any_success_is_one_where_only_failures_are_documented()
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", PythonApi(responses: "**404** | Thing not found. |  -  |"))).Operation("thing_update");

        Assert.Equal([("404", false), ("2XX", true)], operation.Responses.Select(response => (response.Statuses.ToString(), response.IsAssumed)));
        Assert.Equal(new SchemaReference("Thing"), operation.Responses[1].Body);
    }

    [Fact]
    public void Any_success_is_one_and_all_else_a_failure_where_no_status_is_documented()
    {
        Operation operation = Merged.From(s_thing, ("ThingApi.md", PythonApi().Replace("### HTTP response details", "### Nothing", StringComparison.Ordinal))).Operation("thing_update");

        Assert.Equal([("2XX", true), ("default", false)], operation.Responses.Select(response => (response.Statuses.ToString(), response.IsSuccess)));
        Assert.All(operation.Responses, response => Assert.True(response.IsAssumed));
        Assert.Equal([new SchemaReference("Thing"), new PrimitiveType(PrimitiveKind.String)], operation.Responses.Select(response => response.Body));
    }

    [Fact]
    public void Method_and_path_are_those_of_the_list_of_another_page_where_its_own_has_neither()
    {
        (string, string) section = ("ThingApi.md", "# ThingApi\n\n## **thing_get**\n\n### Parameters\n\nThis endpoint does not need any parameter.\n");
        (string, string) list = ("README.md", "# Things\n\nClass | Method | HTTP request | Description\n--- | --- | --- | ---\n*ThingApi* | [**thing_get**](ThingApi.md) | **GET** /thing | x\n*OtherApi* | [**other_get**](OtherApi.md) | **GET** /other | x\n");

        Assert.Empty(Merged.From(section).Model.Groups[0].Operations);
        Merged merged = Merged.From(section, list);

        Assert.Equal("GET /thing", $"{merged.Operation("thing_get").Method} {merged.Operation("thing_get").UrlTemplate}");
        Assert.Equal("README.md", merged.Evidence.For(MemberKey.Operation("Thing", "thing_get"), Fact.Endpoint)?.Place?.Path);
        Assert.Equal(["Thing"], merged.Model.Groups.Select(group => group.Name));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void A_disagreement_that_a_correction_settles_is_not_reported()
    {
        Merged merged = Merged.From(
            s_thing,
            ("corrections.md", "---\npiecesgen: corrections\n---\n\n# Thing API\n\n## **thing_update**\n/thing/update [PATCH]\n\n### Return type\n\n**bytes**\n"),
            ("py.md", PythonApi()),
            ("ts.md", TypeScriptApi(endpoint: "**PUT** /thing/update", returns: "**string**")));

        Assert.Equal("PATCH", merged.Operation("thing_update").Method);
        Assert.Equal(new PrimitiveType(PrimitiveKind.Binary), merged.Operation("thing_update").Responses[0].Body);
        Assert.Empty(merged.Result.Diagnostics);
    }

    private static string Statuses(int failures) =>
        string.Join("\n", new[] { 200 }.Concat(Enumerable.Range(400, failures)).Select(status => $"**{status}** | S{status} |  -  |"));
}
