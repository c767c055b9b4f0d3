using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Baselines.Tests;

public sealed class ChangeTests
{
    private const string Sent = "model M: object sent\n";
    private const string Received = "model M: object received\n";
    private const string Both = "model M: object received sent\n";
    private const string Operation = "api G\napi G o: GET path=/o\n";

    /// <summary>Lines before, lines after, and the ids of all changes between them.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { Operation, "api G\n", "PG3001" },
        { Operation, "api G\napi G o: POST path=/o\n", "PG3002" },
        { Operation, "api G\napi G o: GET path=/p\n", "PG3002" },
        { Operation, "api G\napi G o: GET path=/o stream", "PG3002" },
        { "api G\napi G o: GET path=/o stream", Operation, "PG3002" },
        { Operation + "api G o parameter p: string required in=query", Operation, "PG3003" },
        { Operation, Operation + "api G o parameter p: string required in=query", "PG3004" },
        { Operation + "api G o parameter p: string optional in=query", Operation + "api G o parameter p: string required in=query", "PG3005" },
        { Operation + "api G o parameter p: string optional in=query", Operation + "api G o parameter p: integer optional in=query", "PG3006" },
        { Operation + "api G o parameter p: string optional in=query", Operation + "api G o parameter p: string optional in=header", "PG3007" },
        { Operation + "api G o parameter p: string optional in=query name=pp", Operation + "api G o parameter p: string optional in=query name=pP", "PG3007" },
        { "api G\napi G o: GET path=/o order=a,b", "api G\napi G o: GET path=/o order=b,a", "PG3028" },
        { "api G\napi G o: GET path=/o order=a,b", "api G\napi G o: GET path=/o order=a,c,b", "PG3028" },
        { "api G\napi G o: GET path=/o order=a,b,c", "api G\napi G o: GET path=/o order=a,c", "PG3028" },
        { Operation + "api G o parameter p: M optional in=body media=application/json", Operation + "api G o parameter p: M optional in=body media=text/json", "PG3007" },
        { Operation, "api G\napi G p: GET path=/o\n", "PG3026" },
        { "api G\napi G o: GET path=/o/{a}\n", "api G\napi G p: GET path=/o/{b}\n", "PG3002 PG3026" },
        { Operation + "api G o status 404: string", "api G\napi G p: GET path=/o\napi G p status 404: string\n", "PG3026" },
        { Operation + "api G o status 404: string", "api G\napi G p: GET path=/o\n", "PG3008 PG3026" },
        { Operation, "api G\napi G p: POST path=/o\n", "PG3001 PG3101" },
        { Operation, "api G\napi G p: GET path=/o\napi G q: GET path=/o\n", "PG3001 PG3101 PG3101" },
        { Operation + "api G o status 404: string", "api H\napi H o: GET path=/o\napi H o status 404: string\n", "PG3027" },
        { Operation, "api H\napi H p: GET path=/o\n", "PG3026 PG3027" },
        { Operation, "api H\napi H o: GET path=/other\n", "PG3022 PG3110" },
        { Operation + "api G o parameter a_b: string optional in=query", Operation + "api G o parameter aB: string optional in=query", "PG3007" },
        { "api G\napi G a_b: GET path=/o\napi G aB: GET path=/p\n", "api G\napi G ab: GET path=/o\n", "PG3001 PG3026" },
        { Operation + "api G o status 404: string", Operation, "PG3008" },
        { Operation, Operation + "api G o status 404: string", "PG3009" },
        { Operation + "api G o status 410: string # Gone.", Operation + "api G o status 404: string # Gone.", "PG3008 PG3009" },
        { Operation + "api G o status 200: string", Operation + "api G o status 200: none", "PG3010" },
        { Operation + "api G o status 200: string", Operation + "api G o status 200: events(string)", "PG3010" },
        { Both, "", "PG3011" },
        { Both + "model M property a: string required", "model M: enum(string) received sent\nmodel M value a", "PG3012" },
        { Both + "model M property a: string required", Both, "PG3013" },
        { Sent, Sent + "model M property a: string required", "PG3014" },
        { Sent + "model M property a: string optional", Sent + "model M property a: string required", "PG3015" },
        { Both + "model M property a: string optional", Both + "model M property a: string required", "PG3015" },
        { Sent, Sent + "model M property a: string required read-only", "PG3105" },
        { Both + "model M property a: string optional read-only", Both + "model M property a: string required read-only", "PG3106" },
        { Both + "model M property a: string optional", Both + "model M property a: string required read-only", "PG3025" },
        { Both + "model M property a: string optional read-only", Both + "model M property a: string optional", "PG3112" },
        { Both + "model M property a: string optional read-only", Both + "model M property a: string required", "PG3015" },
        { Both + "model M property a: string required read-only", Both + "model M property a: string required", "PG3015" },
        { Received + "model M property a: string optional", Received + "model M property a: string required read-only", "PG3106" },
        { Received + "model M property a: string required", Received + "model M property a: string optional", "PG3016" },
        { Both + "model M property a: string required", Both + "model M property a: string optional", "PG3016" },
        { Both + "model M property a: string required", Both + "model M property a: list(string) required", "PG3017" },
        { "model M: enum(string) sent\nmodel M value A", "model M: enum(string) sent", "PG3018" },
        { Operation, "api G\napi G o: GET path=/o security=key", "PG3019" },
        { "server: http://localhost:1000", "server: http://localhost:5323", "PG3020" },
        { "server: http://localhost:1000", "", "PG3020" },
        { "", "server: http://localhost:1000", "PG3020" },
        { Operation, "api G\napi G o: GET path=/o server=http://localhost:5323", "PG3020" },
        { Both + "model M property a: string required", Both + "model M property a: string required as=Alpha", "PG3021" },
        { "model M: enum(string) sent\nmodel M value +: PLUS", "model M: enum(string) sent\nmodel M value +: ADD", "PG3021" },
        { "model M: enum(string) sent\nmodel M value +", "model M: enum(string) sent\nmodel M value +: ADD", "PG3021" },
        { Operation + "api G o status 200: string", "", "PG3022" },
        { "security key: apiKey in=header name=X", "", "PG3023" },
        { "security key: apiKey in=header name=X", "security key: apiKey in=header name=Y", "PG3024" },
        { "api G", Operation + "api G o status 200: string", "PG3101" },
        { Operation, Operation + "api G o parameter p: string optional in=query", "PG3102" },
        { Operation + "api G o parameter p: string required in=query", Operation + "api G o parameter p: string optional in=query", "PG3103" },
        { "", Both + "model M property a: string required", "PG3104" },
        { Sent, Sent + "model M property a: string optional", "PG3105" },
        { Received, Received + "model M property a: string required", "PG3105" },
        { Received + "model M property a: string optional", Received + "model M property a: string required", "PG3106" },
        { Sent + "model M property a: string required", Sent + "model M property a: string optional", "PG3107" },
        { "model M: enum(string) sent", "model M: enum(string) sent\nmodel M value A", "PG3108" },
        { "api G\napi G o: GET path=/o security=key+other", "api G\napi G o: GET path=/o security=key", "PG3109" },
        { "", Operation, "PG3110" },
        { "", "security key: apiKey in=header name=X", "PG3111" },
        { Operation + "api G o status 410: string # Gone.", Operation + "api G o status 410: string # Not there.", "PG3201" },
        { Operation, "api G\napi G o: GET path=/o deprecated", "PG3202" },
    };

    [Theory]
    [InlineData("bed_id: string required in=path", "bedId: string required in=path name=bed_id")]
    [InlineData("bedId: string required in=query name=bed_id", "bed_id: string required in=query")]
    [InlineData("a_bed: Bed required in=body media=application/json", "aBed: Bed required in=body media=application/json")]
    public void The_spelling_of_another_dialect_is_no_change(string before, string after) => Assert.Empty(BaselineComparer.Compare(
        Baselines.OfLines($"api G\napi G plant_get: GET path=/o\napi G plant_get parameter {before}"),
        Baselines.OfLines($"api G\napi G plantGet: GET path=/o\napi G plantGet parameter {after}")));

    [Fact]
    public void Operations_of_a_page_that_is_gone_are_those_of_the_page_of_another_dialect()
    {
        const string Python = """
            # Things API

            Method | HTTP request | Description
            --- | --- | ---
            [**thing_update**](ThingsApi#thing_update) | **POST** /things/{thing_id} | Update

            ## **thing_update**

            ```python
            import thing_client
            ```

            ### Parameters

            Name | Type | Description | Notes
            --- | --- | --- | ---
            **thing_id** | **str** | Which |

            ### HTTP response details

            | Status code | Description | Response headers |
            |---|---|---|
            | **200** | OK | - |
            """;
        string typeScript = Python.Replace("thing_update", "thingUpdate", StringComparison.Ordinal).Replace("**thing_id**", "**thingId**", StringComparison.Ordinal)
            .Replace("```python\nimport thing_client", "```typescript\nimport * as Things from '@things/thing-client'", StringComparison.Ordinal)
            .Replace("**str**", "**string**", StringComparison.Ordinal);
        (string, string) left = ("/docs/typescript/ThingsApi.md", typeScript);

        Assert.Empty(BaselineComparer.Compare(Baselines.OfPages(("/docs/python/ThingsApi.md", Python), left), Baselines.OfPages(left)));
    }

    public static TheoryData<string> States => [.. Changes.SelectMany(row => new[] { (string)row[0], (string)row[1] }).Distinct()];

    internal static IEnumerable<ChangeKind> Kinds => Catalog.All.OfType<ChangeKind>();

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_is_told_once_by_what_it_means(string before, string after, string ids) => Assert.Equal(
        ids,
        string.Join(' ', BaselineComparer.Compare(Baselines.OfLines(before), Baselines.OfLines(after)).Select(change => change.Kind.Id).Order()));

    [Theory]
    [MemberData(nameof(States))]
    public void What_has_not_changed_is_silent(string state) =>
        Assert.Empty(BaselineComparer.Compare(Baselines.OfLines(state), Baselines.OfLines(state)));

    [Fact]
    public void Every_kind_of_change_is_in_the_table() => Assert.Equal(
        Kinds.Select(kind => kind.Id).Order(),
        Changes.SelectMany(row => ((string)row[2]).Split(' ')).Distinct().Order());

    [Theory]
    [InlineData("a,b", "a,b,c")]
    [InlineData("a,b,c", "a,b")]
    [InlineData("a,b", "c,d")]
    public void Parameters_that_stay_in_their_places_are_in_order(string before, string after) => Assert.Empty(BaselineComparer.Compare(
        Baselines.OfLines($"api G\napi G o: GET path=/o order={before}"), Baselines.OfLines($"api G\napi G o: GET path=/o order={after}")));

    [Fact]
    public void A_baseline_that_says_nothing_of_the_order_is_compared_without_it() =>
        Assert.Empty(BaselineComparer.Compare(Baselines.OfLines(Operation), Baselines.OfLines("api G\napi G o: GET path=/o order=b,a")));

    [Fact]
    public void A_model_that_only_travels_another_way_is_no_change_of_its_own() =>
        Assert.Empty(BaselineComparer.Compare(Baselines.OfLines(Sent), Baselines.OfLines(Both)));

    [Fact]
    public void What_was_received_before_and_is_sent_now_is_held_to_both()
    {
        IEnumerable<string> ids = BaselineComparer
            .Compare(
                Baselines.OfLines(Received + "model M property a: string optional\nmodel M property b: string required"),
                Baselines.OfLines(Sent + "model M property a: string required\nmodel M property b: string optional"))
            .Select(change => change.Kind.Id);

        Assert.Equal(["PG3015", "PG3016"], ids);
    }

    [Fact]
    public void A_breaking_change_is_a_warning_and_any_other_is_information() => Assert.All(
        Changes.SelectMany(row => BaselineComparer.Compare(Baselines.OfLines((string)row[0]), Baselines.OfLines((string)row[1]))),
        change => Assert.Equal(
            change.Kind.Grade == ChangeGrade.Breaking ? Severity.Warning : Severity.Information, change.Kind.Severity));

    [Fact]
    public void What_is_gone_is_told_where_what_held_it_stands_now()
    {
        Change status = Assert.Single(BaselineComparer.Compare(
            Baselines.OfLines("\n" + Operation + "api G o status 404: string"), Baselines.OfLines("\n" + Operation)));
        Change model = Assert.Single(BaselineComparer.Compare(Baselines.OfLines("server: http://x\n" + Both), Baselines.OfLines("server: http://x")));

        Assert.Equal(3, status.Location!.Span.StartLine);
        Assert.Equal(2, model.Location!.Span.StartLine);
    }
}
