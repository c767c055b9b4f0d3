using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

public class TableReadingTests
{
    [Fact]
    public void Table_directly_below_its_heading_is_read() =>
        Assert.Equal(["id: String required"], Texts.From(ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **id** | **str** |  |
            """).Model.Properties));

    [Fact]
    public void Table_directly_below_prose_is_read() =>
        Assert.Equal(["id: String required"], Texts.From(ReadPython(
            """
            These are they:
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **id** | **str** |  |
            """).Model.Properties));

    [Fact]
    public void Outer_pipes_may_differ_from_row_to_row() =>
        Assert.Equal(
            ["a: String required 'x'", "b: String optional 'x'", "c: String required 'x'", "d: String optional"],
            Texts.From(ReadPython(
                """
                | Name | Type | Description | Notes |
                |:-----|-----:|:---:|------|
                | **a** | **str** | x |  |
                **b** | **str** | x | [optional]
                **c** | **str** | x |
                | **d** | **str** |  | [optional]
                """).Model.Properties));

    [Fact]
    public void Trailing_pipe_under_enough_cells_closes_the_row() =>
        Assert.Equal(["200 OK", "410 Gone"], Texts.From(ReadOperation(
            """
            ### HTTP response details
            | Status code | Description | Response headers
            |-------------|-------------|------------------
            **200** | OK |  -  |
            | **410** | Gone |  -  |
            """).Responses));

    [Fact]
    public void Escaped_pipes_and_pipes_in_code_split_no_cell() =>
        Assert.Equal([@"id: String required 'a | b and `c | d` and `` e ` | f ``'"], Texts.From(ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **id** | **str** | a \| b and `c | d` and `` e ` | f `` |
            """).Model.Properties));

    [Fact]
    public void Raw_pipes_in_a_description_belong_to_it()
    {
        PageFacts page = ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **a** | **str** | this || that | [optional]
            **b** | **str** | one | two | three |
            **c** | **str** | one | two | [optional] |
            """);

        Assert.Equal(
            ["a: String optional 'this || that'", "b: String required 'one | two | three'", "c: String optional 'one | two'"],
            Texts.From(page.Model.Properties));
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Raw_pipes_in_a_type_belong_to_it()
    {
        OperationFacts operation = ReadPages.ReadApi(ReadPages.TypeScriptOperation(
            """
            ### Parameters
            Name | Type | Description  | Notes
            ------------- | ------------- | ------------- | -------------
             **a** | [**&#39;X&#39; | &#39;Y&#39;**]**Array\<&#39;X&#39; &#124; &#39;Y&#39;\>** | first | (optional) defaults to undefined
             **b** | 'X' | 'Y' | second | defaults to undefined
             **c** | **string | null** | third | defaults to undefined
             **d** | string | null | fourth | defaults to undefined
             **e** | [**A**](A.md) | [**B**](B.md) | fifth | defaults to undefined
             **f** | 'X' | 'Y' | 'Z' |
            """)).Operations[0];

        Assert.Equal(
            [
                "a: 'X'|'Y' optional 'first'",
                "b: 'X'|'Y' required 'second'",
                "c: String required 'third'",
                "d: String required 'fourth'",
                "e: (A→A or B→B) required 'fifth'",
                "f: 'X' unstated ''Y' | 'Z''",
            ],
            Texts.From(operation.Parameters));
    }

    [Fact]
    public void Unbalanced_type_swallows_no_description()
    {
        PageFacts page = ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **a** | **List[str** | this | that | [optional]
            """);

        Assert.Equal(["a: - optional 'this | that'"], Texts.From(page.Model.Properties));
        Assert.Equal(["PG0005 8:8-8:20"], Texts.From(page.Diagnostics));
    }

    [Fact]
    public void Name_is_the_first_strong_run_else_code_else_link_else_the_cell() =>
        Assert.Equal(["a", "b", "c", "d", "__type", "f", "g_h"], ReadPython(
            """
            Name | Type
            ---- | ----
            the **a** | **str**
            `b` | **str**
            [c](C.md) | **str**
            d | **str**
            **__type** | **str**
            [**f**] | **str**
            [**g_h**](Some Page#g_h) | **str**
            """).Model.Properties!.Value.Select(member => member.Name.Value));

    [Fact]
    public void Description_loses_the_presentation_and_keeps_its_Markdown()
    {
        MemberFacts member = ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **a** | **str** | The user&#39;s **own** `a\{b\}` &amp;lt; \{id\} \&quot;x\&quot; \'y\' \\\&#39;z<br>next<br/>last |
            """).Model.Properties!.Value[0];

        Assert.Equal("The user's **own** `a\\{b\\}` &lt; {id} \"x\" 'y' 'z\nnext\nlast", member.Description?.Value);
    }

    [Fact]
    public void Spans_are_those_of_name_and_type_cell()
    {
        MemberFacts member = ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
              **a_b** | [**List[Plant]**](Plant.md) | x |
            """).Model.Properties!.Value[0];

        Assert.Equal("8:4-8:7", Texts.From(member.Name.Span));
        Assert.Equal("8:12-8:39", Texts.From(member.Type!.Value.Span));
    }

    [Fact]
    public void Last_pipe_opens_empty_notes_where_a_raw_pipe_makes_up_the_count()
    {
        MemberFacts member = ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **id** | **str** | this | that |
            """).Model.Properties!.Value[0];

        Assert.Equal(("this | that", true), (member.Description?.Value, member.IsRequired?.Value));
    }

    [Fact]
    public void Row_for_properties_of_any_name_is_no_property() =>
        Assert.Equal(["id: String required"], Texts.From(ReadPython(
            """
            Name | Type | Description | Notes
            ---- | ---- | ---- | ----
            **id** | **str** |  |
            **any string name** | **bool, date, datetime, dict, float, int, list, str, none_type** | any | [optional]
            """).Model.Properties));

    private static PageFacts ReadPython(string table) =>
        ReadPages.ReadModel("---\ntitle: Plant | Python SDK\n---\n# Plant\n\n## Properties\n" + table);

    private static OperationFacts ReadOperation(string sections) => ReadPages.ReadApi(ReadPages.PythonOperation(sections)).Operations[0];
}
