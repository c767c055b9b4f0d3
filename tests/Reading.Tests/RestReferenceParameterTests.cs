using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>What tables and lists of reference pages say of parameters and bodies.</summary>
public class RestReferenceParameterTests
{
    [Fact]
    public void Table_below_a_label_travels_where_the_label_says() => Assert.Equal(
        [
            "id: Integer unstated 'Which one.'",
            "size in Query: Integer unstated = 10 'How many; defaults to 10'",
            "X-Trace in Header: String required",
        ],
        Parameters(
            "GET /plants/{id}",
            """
            #### Path parameters

            Name | Type | Description
            --- | --- | ---
            **id** | _integer_ | Which one.

            #### Query parameters

            Parameter | Type | Description
            --- | --- | ---
            `size` | integer | How many; defaults to 10

            **Request headers**:

            | Header | Type | Required |
            | --- | --- | --- |
            | X-Trace | string | yes |
            """));

    [Fact]
    public void Column_whose_cells_are_places_tells_them_whatever_it_is_called() => Assert.Equal(
        ["id in Path: - unstated 'Which.'", "Range in Header: - unstated 'How much.'", "n in Query: - unstated 'How many.'"],
        Parameters("GET /plants/{id}", "| Name | Kind | Description |\n| --- | --- | --- |\n| `id` | path | Which. |\n| `Range` | header | How much. |\n| `n` | query | How many. |\n"));

    [Fact]
    public void Terms_with_definitions_are_a_list_whatever_lines_lie_between_them() => Assert.Equal(
        [
            "id: String required 'Which one.'",
            "size in Query: Integer optional = 10 'How many. Defaults to 10.'",
            "beds[] in Query: List<String> unmarked 'Of these,\nand of no others.'",
            "sort in Query: - unmarked 'By what.'",
        ],
        Parameters(
            "GET /plants/:id",
            """
            ##### Path parameters

            :id
            : {{<required>}} String. Which one.

            ##### Query parameters

            `size`
            : {{% optional %}} Integer. How many. Defaults to 10.

            beds[]
            : Of these,
              and of no others.
            sort
            :   By what.
            """));

    [Theory]
    [InlineData("A list of things:\nfirst and second")]
    [InlineData(": what has no term")]
    [InlineData("what has one\n:and no blank")]
    public void Paragraph_with_colons_is_prose(string prose) => Assert.Empty(Parameters("GET /plants", prose));

    [Theory]
    [InlineData("with a json body representing the plant", true)]
    [InlineData("The request body holds the plant.", true)]
    [InlineData("Plants it. The body must be a plant. It does not wither.", true)]
    [InlineData("The request body must be empty.", false)]
    [InlineData("Plants it without a request body.", false)]
    [InlineData("The response body contains the plant.", false)]
    public void Prose_that_says_that_a_body_is_sent_is_enough_to_send_one(string prose, bool isSent)
    {
        Assert.Equal(isSent ? "Any" : "-", Texts.From(Read("POST /plants", prose).Body?.Example?.Value));
        Assert.Null(Read("GET /plants", prose).Body);
    }

    [Fact]
    public void Body_that_a_table_or_an_example_describes_is_what_these_say()
    {
        Assert.Null(Read("POST /plants", "with a json body\n\n| Name | Type |\n| --- | --- |\n| name | string |\n").Body);
        Assert.Null(Read("POST /plants", "with a json body\n\nRequest:\n\n```json\n{ \"name\": \"Fern\" }\n```\n").Body);
    }

    [Theory]
    [InlineData("-F archive=@\"plants.zip\" -F 'name=Fern' https://garden.example/plants", "multipart/form-data", "archive in Form: - unstated suggests Binary", "name in Form: - unstated suggests String")]
    [InlineData("-X POST --form \"archive=@plants.zip\" https://garden.example/plants", "multipart/form-data", "archive in Form: - unstated suggests Binary")]
    [InlineData("https://garden.example/plants -d \"name=Fern&pot=3\"", "application/x-www-form-urlencoded", "name in Form: - unstated suggests String", "pot in Form: - unstated suggests String")]
    [InlineData("https://garden.example/plants -XPOST -d name='a fern' --data-urlencode pot=3", "application/x-www-form-urlencoded", "name in Form: - unstated suggests String", "pot in Form: - unstated suggests String")]
    public void Command_sends_the_fields_of_a_form(string command, string mediaType, params string[] fields)
    {
        OperationFacts operation = Read("POST /plants", $"```sh\ncurl {command}\n```");

        Assert.Equal([mediaType], Texts.From(operation.Body?.MediaTypes));
        Assert.Equal(fields, operation.Parameters!.Value.Select(static field => $"{Texts.From(field)} suggests {Texts.From(field.SuggestedType?.Value)}"));
    }

    [Theory]
    [InlineData("-d '{\"a\": \"b=c\"}'")]
    [InlineData("-H 'Content-Type: application/json' -d @plants.json")]
    [InlineData("-H 'Content-Type: text/plain' -d 'a=b'")]
    [InlineData("-G -d 'a=b'")]
    [InlineData("--request GET -d 'a=b'")]
    public void Command_that_sends_something_else_sends_no_form(string options) =>
        Assert.Empty(Texts.From(Read("POST /plants", $"```sh\ncurl {options} https://garden.example/plants\n```").Parameters));

    [Fact]
    public void File_that_a_command_sends_is_one_where_a_table_lists_it_without_a_type() => Assert.Equal(
        ["Binary"],
        Read("POST /plants", "| Name | Type | Description |\n| --- | --- | --- |\n| archive | _form field_ | All of them |\n\n```sh\ncurl -F archive=@plants.zip https://garden.example/plants\n```\n")
            .Parameters!.Value.Select(static field => Texts.From(field.SuggestedType?.Value)));

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public void Rows_of_a_table_that_says_no_place_are_parameters_and_fields_without_one(string verb)
    {
        OperationFacts operation = Read($"{verb} /plants", "Name | Type\n--- | ---\ncolour | string\n");

        Assert.Equal(["colour: String unstated"], Texts.From(operation.Parameters));
        Assert.Equal(["colour: String unstated"], Texts.From(operation.Fields));
        Assert.Null(operation.Body);
    }

    [Theory]
    [InlineData("#### Required parameters\n\nName | Type\n--- | ---\na | string", "a: String required")]
    [InlineData("Name | Type | Required\n--- | --- | ---\na | string | No", "a: String optional")]
    [InlineData("Name | Type | Optional?\n--- | --- | ---\na | string | yes", "a: String optional")]
    [InlineData("Name | Type\n--- | ---\na? | string", "a: String optional")]
    [InlineData("Name | Type\n--- | ---\n**a** <br> *required* | string", "a: String required")]
    [InlineData("Name | Type | Default\n--- | --- | ---\na | string | **REQUIRED**", "a: String required")]
    [InlineData("Name | Type | Description\n--- | --- | ---\na | string | Optional. What.", "a: String optional 'Optional. What.'")]
    [InlineData("Name | Type\n--- | ---\na | string, optional", "a: String optional")]
    [InlineData("Parameters:\n\n- `a` `(string: <required>)` - What.", "a: String required 'What.'")]
    [InlineData("Parameters:\n\n- `a` (integer, optional): What.", "a: Integer optional 'What.'")]
    [InlineData("Parameters:\n\n- **a** – Boolean value, what.", "a: - unstated 'Boolean value, what.'")]
    [InlineData("Parameters:\n\n- a: One of `x`, `y` or `z`. Default is `x`.", "a: - unstated of x|y|z = x 'One of `x`, `y` or `z`. Default is `x`.'")]
    public void Required_default_and_values_are_read_wherever_they_stand(string block, string expected) =>
        Assert.Equal([expected], Parameters("GET /plants", block));

    [Theory]
    [InlineData("- **a** – Boolean value, what.", "Boolean")]
    [InlineData("- **a** – true or false, what.", "Boolean")]
    [InlineData("- **a** – 1/True/true or 0/False/false, what.", "Boolean")]
    [InlineData("- **a** – How long, in seconds.", "Integer")]
    [InlineData("- `a=<some_words>`: What.", "String")]
    [InlineData("- **a** – A true story.", "-")]
    [InlineData("- `a` (integer) - A boolean value.", "-")]
    public void Prose_and_placeholders_suggest_a_type_where_none_is_stated(string item, string expected)
    {
        PageFacts page = ReadPages.ReadApi($"# Plants\n\n## List the plants\n\n`GET /plants`\n\nParameters:\n\n{item}\n");

        MemberFacts parameter = Assert.Single(Assert.Single(page.Operations).Parameters!.Value);
        Assert.Equal(expected, parameter.SuggestedType is { } suggested ? Texts.From(suggested.Value) : "-");
    }

    [Fact]
    public void Row_without_a_mark_among_optional_ones_bears_none_on_purpose() => Assert.Equal(
        ["a: String unmarked 'What.'", "b: String optional 'Optional.'"],
        Parameters("GET /plants", "Parameters:\n\n- `a=<string>`: What.\n- `b=<string>`: Optional.\n"));

    [Theory]
    [InlineData("Defaults to `x`.", "a: String unstated = x 'Defaults to `x`.'")]
    [InlineData("When the parameter is absent, all of them.", "a: String unstated 'When the parameter is absent, all of them.'")]
    [InlineData("All of them if omitted.", "a: String unstated 'All of them if omitted.'")]
    public void Row_that_says_what_is_done_without_it_is_not_required_by_the_marks_of_others(string prose, string expected)
    {
        Assert.Equal([expected, "b: String optional 'Optional.'"], Parameters("GET /plants", $"Parameters:\n\n- `a=<string>`: {prose}\n- `b=<string>`: Optional.\n"));
        Assert.Equal([expected, "b: String unstated 'What.'"], Parameters("GET /plants", $"Parameters:\n\n- `a=<string>`: {prose}\n- `b=<string>`: What.\n"));
    }

    [Theory]
    [InlineData("curl https://plants.example/v1/plants", "a[]: List<String> unstated 'What.'")]
    [InlineData("curl 'https://plants.example/v1/plants?b=1' | jq .", "a[]: List<String> unstated 'What.'")]
    [InlineData("curl -g 'https://plants.example/v1/plants?a[]=1'", "a[]: List<String> unmarked 'What.'")]
    [InlineData("curl 'https://plants.example/v1/plants?a%5B%5D=1'", "a[]: List<String> unmarked 'What.'")]
    [InlineData("curl -X DELETE https://plants.example/v1/plants", "a[]: List<String> unmarked 'What.'")]
    [InlineData("curl https://plants.example/v1/plants/7", "a[]: List<String> unmarked 'What.'")]
    [InlineData("curl https://plants.example/v1/plants-of-old", "a[]: List<String> unmarked 'What.'")]
    public void Row_without_a_mark_is_not_required_where_an_example_does_without_it(string example, string expected) => Assert.Equal(
        [expected, "b: String optional 'Optional.'"],
        Parameters("GET /v1/plants", $"Parameters:\n\n- `a[]=<string>`: What.\n- `b=<string>`: Optional.\n\n```bash\n{example}\n```\n"));

    [Theory]
    [InlineData("list of strings", "List<String>")]
    [InlineData("_[timestamp](#timestamps)_", "String")]
    [InlineData("array of [plant](#plant-object) objects", "List<Plant→#plant-object>")]
    [InlineData("[[plant](#plant-object)]", "List<Plant→#plant-object>")]
    [InlineData("[_to-one link_](links.md#to-one)", "ToOneLink→links#to-one")]
    [InlineData("?string", "String")]
    [InlineData("_string_ or _null_", "String")]
    [InlineData("integer or string", "String")]
    [InlineData("rfc3339 \\| unix_timestamp", "String")]
    [InlineData("string[]", "List<String>")]
    [InlineData("[string]", "List<String>")]
    [InlineData("< string > array", "List<String>")]
    [InlineData("map of string to integer", "Map<Integer>")]
    [InlineData("dictionary with keys of [plant types](#plant-types)", "Map<Any>")]
    [InlineData("map[string]Plant", "Map<Plant>")]
    [InlineData("integer (int64)", "Integer")]
    [InlineData("rose \\| tulip", "'rose'|'tulip'")]
    [InlineData("object", "Map<Any>")]
    [InlineData("< string > array(csv)", "List<String>")]
    [InlineData("(integer)", "Integer")]
    [InlineData("[OptionalPlant](#optionalplant)", "OptionalPlant→#optionalplant")]
    [InlineData("ISO8601 timestamp", "DateTime")]
    [InlineData("the thing that you know", "-")]
    public void Type_is_read_in_the_words_of_people(string type, string expected) =>
        Assert.Equal(expected, Texts.From(Read("GET /plants", $"Name | Type\n--- | ---\na | {type}\n").Parameters!.Value[0].Type?.Value));

    [Fact]
    public void One_of_several_types_is_one_of_them_in_JSON_and_text_elsewhere()
    {
        OperationFacts operation = Read("POST /plants", "Name | Type\n--- | ---\na | integer or string\n");

        Assert.Equal(["a: (Integer or String) unstated"], Texts.From(operation.Fields));
        Assert.Equal(["a: String unstated"], Texts.From(operation.Parameters));
    }

    [Fact]
    public void Dots_nest_in_bodies_but_not_in_queries()
    {
        OperationFacts operation = Read("PUT /plant", "Name | Type\n--- | ---\nmeta.tags | list of strings\nmeta.on | date\nparts[].id | integer\n");

        Assert.Equal(
            ["meta:  { tags: List<String> unstated; on: Date unstated } unstated", "parts: List< { id: Integer unstated }> unstated"],
            Texts.From(operation.Fields));
        Assert.Equal(["meta.tags", "meta.on", "parts[].id"], operation.Parameters!.Value.Select(parameter => parameter.Name.Value));
    }

    [Theory]
    [InlineData("JSON parameters:\n\nName | Type\n--- | ---\npot | object\n» size | integer\n»» unit | string")]
    [InlineData("JSON parameters:\n\n- **pot** - An object \n    - **size** (integer)\n        - **unit** (string)")]
    public void Marks_and_indentation_nest(string block) => Assert.Contains(
        "size:  { unit: String unstated } unstated }",
        Texts.From(Read("POST /plants", block).Body?.Type?.Value),
        StringComparison.Ordinal);

    [Fact]
    public void Bullet_that_is_indented_less_than_CommonMark_asks_for_is_nested_all_the_same() => Assert.Equal(
        " { pot:  { size: Integer unstated } unstated; lid: Boolean unstated }",
        Texts.From(Read("POST /plants", "JSON parameters:\n\n-   **pot**\n  -   **size** (integer)\n-   **lid** (boolean)").Body?.Type?.Value));

    [Theory]
    [InlineData("list of strings", "Comma-delimited list of names", "Csv")]
    [InlineData("list of strings", "Names, separated by commas", null)]
    [InlineData("list of strings", "Names", null)]
    [InlineData("string", "Comma-separated names", null)]
    public void List_that_is_one_text_with_commas_is_sent_so(string type, string description, string? expected) => Assert.Equal(
        expected,
        Read("GET /plants", $"Name | Type | Description\n--- | --- | ---\na | {type} | {description}\n").Parameters!.Value[0].Style?.Value.ToString());

    [Theory]
    [InlineData("< string > array(csv)", "Csv")]
    [InlineData("< string > array(multi)", "Multi")]
    [InlineData("< string > array(pipes)", "Pipes")]
    [InlineData("< string > array", null)]
    public void Type_says_in_brackets_how_a_list_is_sent(string type, string? expected) =>
        Assert.Equal(expected, Read("GET /plants", $"Name | Type\n--- | ---\na | {type}\n").Parameters!.Value[0].Style?.Value.ToString());

    [Fact]
    public void Object_whose_keys_are_data_is_a_map() => Assert.Equal(
        ["beds: Map<Integer> unstated"],
        Texts.From(Read("POST /plants", "Name | Type\n--- | ---\nbeds | object\nbeds.<name> | integer\n").Fields));

    [Fact]
    public void Prose_that_sends_parameters_as_a_form_says_the_type_of_the_body()
    {
        OperationFacts operation = Read("POST /look", "Query parameters:\n\n- `far=<number>`: How far.\n\nSend them as `application/x-www-form-urlencoded` where they are long.");

        Assert.Equal(["far in Query: Number unstated 'How far.'"], Texts.From(operation.Parameters));
        Assert.Equal(["application/x-www-form-urlencoded"], Texts.From(operation.Body?.MediaTypes));
    }

    [Fact]
    public void Row_of_the_whole_body_has_its_type()
    {
        OperationFacts operation = Read("POST /plants", "Name | In | Type | Required\n--- | --- | --- | ---\nbody | body | [Plant](#plant) | true\ndry | query | boolean | false\n");

        Assert.Equal("Plant→#plant", Texts.From(operation.Body?.Type?.Value));
        Assert.Equal(["dry in Query: Boolean optional"], Texts.From(operation.Parameters));
    }

    [Theory]
    [InlineData("```http\nPOST /plants HTTP/1.1\nContent-Type: image/png\n\n(bytes)\n```", "Binary", "image/png")]
    [InlineData("```http\nPOST /plants HTTP/1.1\n\nAccept: application/json\n```", "-", null)]
    public void Example_sends_bytes_that_nothing_else_describes(string example, string expected, string? mediaType)
    {
        OperationFacts operation = Read("POST /plants", example);

        Assert.Equal(expected, Texts.From(operation.Body?.Example?.Value));
        Assert.Equal(mediaType, operation.Body?.MediaTypes is { Count: > 0 } types ? types[0].Value : null);
    }

    [Fact]
    public void Tables_of_examples_and_of_who_may_call_are_no_parameters() => Assert.Empty(
        Parameters("GET /plants", "#### Permitted roles\n\nName | Type\n--- | ---\nadmin | string\n\n#### Filtering examples\n\nName | Type\n--- | ---\nrose | string\n"));

    [Fact]
    public void Table_in_HTML_is_a_table() => Assert.Equal(
        ["size in Query: Integer unstated 'How many.'"],
        Parameters(
            "GET /plants",
            """
            <h4>Query parameters</h4>

            <table class="x">
              <thead>
                <tr><th>Name</th><th>Type</th><th>Description</th></tr>
              </thead>

              <tr>
                <td><code>size</code></td>
                <td>integer</td>
                <td><p>How many.</p></td>
              </tr>
            </table>
            """));

    [Theory]
    [InlineData("## Parameters")]
    [InlineData("## Sample request\n\n`x`\n\n## Query parameters")]
    public void Heading_of_parameters_continues_the_operation_above_it_on_whatever_level(string headings)
    {
        PageFacts page = ReadPages.Read($"# Plants\n\n## Remove a plant\n\n`DELETE /plants/:id`\n\n{headings}\n\n- `force` (boolean) - Whether.\n\n## List plants\n\n`GET /plants`\n");

        Assert.Contains(Texts.From(page.Operations[0].Parameters), static text => text.StartsWith("force", StringComparison.Ordinal));
        Assert.DoesNotContain(page.Operations[1].Parameters ?? [], static parameter => parameter.Name.Value == "force");
        Assert.Empty(page.Diagnostics);
    }

    [Fact]
    public void Names_in_the_query_of_the_statement_are_parameters() =>
        Assert.Equal(["size in Query: - unstated", "page in Query: Integer unstated"], Parameters("GET /plants?size={n}&page=<integer>", ""));

    [Fact]
    public void Variables_are_parameters_by_the_path_where_the_page_lists_none_of_them() =>
        Assert.Equal(["id: - unstated", "leaf: - unstated"], Parameters("GET /plants/:id/leaves/:leaf", ""));

    private static IEnumerable<string> Parameters(string statement, string blocks) => Texts.From(Read(statement, blocks).Parameters);

    private static OperationFacts Read(string statement, string blocks) =>
        Assert.Single(ReadPages.Read($"# Plants\n\n## Do it\n\n`{statement}`\n\n{blocks}\n").Operations);

    [Theory]
    [InlineData("height \\[1\\]", "height: Integer unstated 'How tall.'")]
    [InlineData("height? \\[2\\]", "height: Integer optional 'How tall.'")]
    [InlineData("height? \\*", "height: Integer optional 'How tall.'")]
    [InlineData("height\\*", "height: Integer unstated 'How tall.'")]
    [InlineData("**`height`** *", "height: Integer required 'How tall.'")]
    [InlineData("height?\\*\\*", "height: Integer optional 'How tall.'")]
    [InlineData("height? *", "height: Integer optional 'How tall.'")]
    [InlineData("height *", "height: Integer required 'How tall.'")]
    [InlineData("height<sup>1</sup>", "height: Integer unstated 'How tall.'")]
    public void A_footnote_is_no_part_of_a_name(string cell, string expected) => Assert.Equal(
        [expected],
        Texts.From(Assert.Single(ReadPages.Read($"# See\n\n`GET /plants`\n\nQuery parameters:\n\n| Name | Type | Description |\n| --- | --- | --- |\n| {cell} | integer | How tall. |\n").Operations).Parameters).Select(text => text.Replace(" in Query", "")));

    [Theory]
    [InlineData("(boolean) - Whether stars are plants:", "open: Boolean unstated 'Whether stars are plants:'")]
    [InlineData("(object) - What it has:", "open:  { *rose: - unstated '...'; ro*se: - unstated 'and ...' } unstated 'What it has:'")]
    public void What_is_nested_in_a_single_value_without_a_type_is_no_property(string type, string expected) => Assert.Equal(
        [expected],
        Texts.From(ReadPages.Read($"# See\n\n`PUT /plants`\n\nJSON parameters:\n\n- `open` {type}\n  - `*rose`, ...\n  - `ro*se`, and ...\n").Operations[0].Body?.Type?.Value is ObjectTypeFact body ? body.Properties : []));

    [Theory]
    [InlineData("`(bool: false)`", "a: Boolean optional = false 'What.'")]
    [InlineData("`(string: \"not-required\")`", "a: String optional = not-required 'What.'")]
    [InlineData("`(string: \"\")`", "a: String optional 'What.'")]
    [InlineData("`(int: -1)`", "a: Integer optional = -1 'What.'")]
    [InlineData("`(list: [])`", "a: List<Any> optional 'What.'")]
    [InlineData("`(string: \"a, b\", required)`", "a: String required = a, b 'What.'")]
    [InlineData("`(string: <required>)`", "a: String required 'What.'")]
    [InlineData("`(map<string|string>: <optional>)`", "a: Map<String> optional 'What.'")]
    [InlineData("`(integer: how many)`", "a: Integer unstated 'What.'")]
    [InlineData("`(string: \"\", or list: [] required)`", "a: (String or List<Any>) required 'What.'")]
    public void Default_stands_behind_the_type(string type, string expected) =>
        Assert.Equal([expected], Parameters("GET /plants", $"#### Query Parameters\n\n- `a` {type} - What.\n").Select(static text => text.Replace(" in Query", "", StringComparison.Ordinal)));

    [Fact]
    public void What_lists_the_parameter_itself_lists_no_values() => Assert.Equal(
        ["input: String unstated 'One of `input` or `batch` must be there.'"],
        Texts.From(Assert.IsType<ObjectTypeFact>(Read("POST /plants", "#### JSON parameters\n\n- `input` (string) - One of `input` or `batch` must be there.\n").Body?.Type?.Value).Properties));

    [Fact]
    public void Remarks_below_a_variable_of_the_path_are_no_fields() => Assert.Equal(
        ["size: Integer unstated"],
        Texts.From(Read("POST /plants/{kind}", "#### Parameters\n\n- `kind` (string) - One of these:\n  - `rose`\n  - `lily`, which is white\n- `size` (integer)\n").Fields));

    [Fact]
    public void Variable_of_one_path_is_no_parameter_of_the_other_paths_of_the_list()
    {
        PageFacts page = ReadPages.Read("# Plants\n\n## See a plant\n\n| Method | Path |\n| --- | --- |\n| `GET` | `/plants/first` |\n| `GET` | `/plants/:id` |\n\n#### Parameters\n\n- `id` `(string: <required>)` - Which one.\n- `far` `(bool: false)` - From where.\n");

        Assert.Equal(["far", "id far"], page.Operations.Select(static operation => string.Join(' ', (operation.Parameters ?? []).Select(static parameter => parameter.Name.Value))));
    }

    [Fact]
    public void Row_of_the_same_operation_with_a_query_tells_its_parameter() => Assert.Equal(
        ["format in Query: String unstated"],
        Texts.From(Assert.Single(ReadPages.Read("# Plants\n\n## Measure\n\n| Method | Path |\n| --- | --- |\n| `GET` | `/metrics` |\n| `GET` | `/metrics?format=text` |\n").Operations).Parameters));

    [Fact]
    public void List_of_the_values_of_a_parameter_lists_no_parameters() => Assert.Equal(
        ["serial: String required 'Which one.'"],
        Parameters("GET /plants/{serial}", "#### Parameters\n\n- `serial` `(string: <required>)` - Which one.\n\nIts values are:\n\n- `<serial>` for that with the serial.\n- `first` for the first.\n"));

    [Theory]
    [InlineData("array of [plant](#plant-object) object ids", "List<String>")]
    [InlineData("[plant](#plant-object) id", "String")]
    [InlineData("array of [plant](#plant-object) objects", "List<Plant→#plant-object>")]
    [InlineData("[[plant](#plant-object)]", "List<Plant→#plant-object>")]
    public void An_id_of_a_model_is_text(string type, string expected)
    {
        ModelFacts model = ReadPages.ReadModel($"# Garden\n\n## Bed object\n\n| Field | Type |\n| --- | --- |\n| planted | {type} |\n").Model;

        Assert.Equal(expected, Texts.From(Assert.Single(model.Properties ?? []).Type?.Value));
    }

    [Theory]
    [InlineData("Takes a list of seeds.\n\n### JSON Params", true)]
    [InlineData("### JSON Params\n\nAn array of seeds.", true)]
    [InlineData("### JSON Params\n\nThis takes a JSON array of parameters in this form:", true)]
    [InlineData("Sows seeds.\n\n### JSON Params", false)]
    public void Prose_says_that_the_body_is_a_list(string prose, bool isList) => Assert.Equal(
        isList ? "List< { name: String unstated }>" : " { name: String unstated }",
        Texts.From(Assert.Single(ReadPages.Read($"# Sow\n\n`PUT /seeds`\n\n{prose}\n\n| Field | Type |\n| --- | --- |\n| name | string |\n").Operations).Body?.Type?.Value));

    [Fact]
    public void An_operation_that_is_the_same_as_that_above_has_its_parameters_and_response()
    {
        PageFacts page = ReadPages.Read(
            "# Plants\n\n## See\n\n`GET /plants/{id}`\n\nReturns a [plant](#plant-object) object.\n\nQuery parameters:\n\n- `full` (boolean)\n\n## See with a key\n\n`GET /plants/{id}/{key}`\n\nSame as above, except that it takes a key.\n");

        Assert.Equal("Plant→#plant-object", Texts.From(page.Operations[1].Returns?.Type?.Value));
        Assert.Contains(Texts.From(page.Operations[1].Parameters), text => text.StartsWith("full in Query", StringComparison.Ordinal));
    }
}
