using PiecesGen.Generator.Baselines;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Text;
using PiecesGen.Tests.Support;

namespace PiecesGen.Baselines.Tests;

public sealed class FormatTests
{
    private const string Api = """
        # Things API

        All URIs are relative to `http://localhost:1000`

        Method | HTTP request | Description
        --- | --- | ---
        [**thing_update**](ThingsApi#thing_update) | **POST** /things/{thing_id} | Update

        ## **thing_update**

        ### Example

        ```python
        import thing_client
        ```

        ### Parameters

        Name | Type | Description | Notes
        --- | --- | --- | ---
        **thing_id** | **str** | Which |
        **deep** | **bool** | | [optional]
        **thing** | [**Thing**](Thing.md) | | [optional]

        ### Return type

        [**Thing**](Thing.md)

        ### Authorization

        [api_key](README.md#api_key)

        ### HTTP request headers

         - **Content-Type**: application/json
         - **Accept**: application/json, text/plain

        ### HTTP response details

        | Status code | Description | Response headers |
        |---|---|---|
        | **200** | OK | - |
        | **410** | Not there. | - |
        """;

    private const string Model = """
        # Thing

        ## Properties

        Name | Type | Description | Notes
        --- | --- | --- | ---
        **id** | **str** | |
        **kind** | [**Kind**](Kind.md) | | [optional]
        **tags** | **List[str]** | | [optional]
        """;

    private const string Kind = """
        # Kind

        ## Enum

        * `SMALL` (value: `'SMALL'`)

        * `LARGE` (value: `'LARGE'`)
        """;

    private static readonly (string, string)[] s_pages = [("/docs/ThingsApi.md", Api), ("/docs/Thing.md", Model), ("/docs/Kind.md", Kind)];

    [Fact]
    public void A_baseline_lists_every_promise_of_the_docs_one_line_per_member() => Assert.Equal(
        """
        piecesgen baseline 1
        api Things
        api Things thing_update: POST path=/things/{thing_id} security=api_key order=thing_id,deep,thing
        api Things thing_update parameter deep: boolean optional in=query
        api Things thing_update parameter thing: Thing optional in=body media=application/json
        api Things thing_update parameter thing_id: string required in=path
        api Things thing_update status 200: Thing # OK
        api Things thing_update status 410: string # Not there.
        model Kind: enum(string) received sent
        model Kind value LARGE
        model Kind value SMALL
        model Thing: object received sent
        model Thing property id: string required
        model Thing property kind: Kind optional
        model Thing property tags: list(string) optional
        server: http://localhost:1000

        """,
        BaselineFormat.Write(Baselines.OfPages(s_pages)));

    [Fact]
    public void A_stream_is_told_from_a_call() => Assert.Contains(
        "api Things thing_update: POST path=/things/{thing_id} security=api_key order=thing_id,deep stream\n",
        BaselineFormat.Write(Baselines.OfPages(("/docs/ThingsApi.md", Api.Replace("| Update", "| /things/stream [WS]", StringComparison.Ordinal)))),
        StringComparison.Ordinal);

    [Fact]
    public void Reading_gives_back_what_was_written()
    {
        (string, string)[] pages = [.. DocsInput.Pages.Select(page => (page.Path, page.Text))];
        Baseline written = Baselines.OfPages(pages);

        var diagnostics = new DiagnosticList();
        Baseline read = BaselineFormat.Read("/b", BaselineFormat.Write(written), diagnostics)!;

        Assert.Empty(diagnostics.ToArray());
        Assert.NotEmpty(written.Entries);
        Assert.Equal(written.Entries.Select(WithoutPlace), read.Entries.Select(WithoutPlace));
        Assert.Empty(BaselineComparer.Compare(written, read));
    }

    [Fact]
    public void Moving_things_about_on_a_page_changes_no_line() => Assert.Equal(
        BaselineFormat.Write(Baselines.OfPages(s_pages)),
        BaselineFormat.Write(Baselines.OfPages(
            ("/docs/Thing.md", "\n\n" + Model.Replace("**id** | **str** | |\n", "", StringComparison.Ordinal).Replace("--- | --- | --- | ---\n", "--- | --- | --- | ---\n**id** | **str** | |\n", StringComparison.Ordinal)),
            ("/elsewhere/Kind.md", Kind),
            ("/docs/ThingsApi.md", Api))));

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("with blank")]
    [InlineData("ends:")]
    [InlineData("#")]
    [InlineData("100%")]
    [InlineData("%0020")]
    [InlineData("a\nb\u2028c\u0085d\ufeffe")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud83d")]
    [InlineData("naïve 日本")]
    public void A_name_is_one_word_and_comes_back(string name)
    {
        string word = EscapedWord.Escape(name);

        Assert.Equal(name, EscapedWord.Unescape(word));
        Assert.DoesNotContain(word, char.IsWhiteSpace);
        Assert.NotEmpty(word);
        Assert.False(word.EndsWith(':') || word == "#");
    }

    [Fact]
    public void Line_ends_of_windows_and_blank_lines_make_no_difference() => Assert.Equal(
        Baselines.OfLines("model M: object sent\nmodel M property a: string required").Entries.Select(WithoutPlace),
        Baselines.OfLines("\r\nmodel M: object sent\r\n\r\nmodel M property a: string required\r\n").Entries.Select(WithoutPlace));

    [Theory]
    [InlineData("")]
    [InlineData("# Things API\n")]
    [InlineData("piecesgen baseline 2\nmodel M: object\n")]
    public void A_text_without_the_header_is_no_baseline(string text)
    {
        DocsDiagnostic diagnostic = Assert.Single(Baselines.DiagnosticsIn(text));

        Assert.Equal(Catalog.UnreadableBaseline, diagnostic.Kind);
        Assert.Equal(0, diagnostic.Location.Span.StartLine);
    }

    [Theory]
    [InlineData("modell M: object")]
    [InlineData("model M")]
    [InlineData("api G O status: string")]
    public void A_line_that_is_not_understood_is_reported_at_its_place_and_the_others_are_read(string line)
    {
        var diagnostics = new DiagnosticList();
        Baseline? baseline = BaselineFormat.Read(Baselines.Path, $"{BaselineFormat.Header}\n{line}\nmodel N: object\n", diagnostics);

        DocsDiagnostic diagnostic = Assert.Single(diagnostics.ToArray());
        Assert.Equal((Baselines.Path, 1), (diagnostic.Location.Path, diagnostic.Location.Span.StartLine));
        Assert.Equal("model N", Assert.Single(baseline!.Entries).Key);
    }

    private static (string Key, EntryKind Kind, string? Value, string Attributes, string Prose) WithoutPlace(BaselineEntry entry) =>
        (entry.Key, entry.Kind, entry.Value, string.Join(' ', entry.Attributes), entry.Prose);
}
