using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages of sites whose elements say what others say by tables and headings.</summary>
public class ReferenceElementTests
{
    [Theory]
    [InlineData("<ParamField path=\"id\" type=\"string\" required>Which one.</ParamField>", "id in Path: String required 'Which one.'")]
    [InlineData("<ParamField query=\"size\" type=\"integer\" default=\"20\">\n  How many.\n</ParamField>", "size in Query: Integer unstated = 20 'How many.'")]
    [InlineData("<ParamField header=\"X-Trace\" type=\"string\" />", "X-Trace in Header: String unstated")]
    [InlineData("<QueryParam name=\"size\" type={\"integer\"} required={false} />", "size in Query: Integer optional")]
    [InlineData("<Parameter name='size' in='query' type='integer[]' optional description='How many.'/>", "size in Query: List<Integer> optional 'How many.'")]
    [InlineData("<Param\n  name=\"size\"\n  in=\"query\"\n  type=\"integer\"\n  default={20}\n>\n\nHow many, `</Param>` is text.\n\n```\n</Param>\n```\n\n</Param>", "size in Query: Integer unstated = 20 'How many, `</Param>` is text.\n\n```\n</Param>\n```'")]
    [InlineData("<ParamField query=\"kind\" type=\"enum<string>\">\n  One of:\n\n  - `rose`: red\n  - `bean`\n</ParamField>", "kind in Query: String unstated of rose|bean 'One of:\n\n- `rose`: red\n- `bean`'")]
    [InlineData("<Properties>\n  <Property name=\"size\" type=\"integer\">How many.</Property>\n</Properties>", "size: Integer unstated 'How many.'")]
    public void An_element_describes_a_parameter(string elements, string expected) =>
        Assert.Equal(expected, Texts.From(Read("GET /plants/{id}", elements).Parameters).Last());

    [Theory]
    [InlineData("<Tab name=\"size\" type=\"integer\">How many.</Tab>")]
    [InlineData("<ParamField type=\"integer\">How many.</ParamField>")]
    [InlineData("<PageHeader name=\"size\" />")]
    [InlineData("<ParamField query=\"size\" type=\"integer\">How many.")]
    [InlineData("Text <ParamField query=\"size\" type=\"integer\" />")]
    [InlineData("`<ParamField query=\"size\" type=\"integer\" />`")]
    [InlineData("```\n<ParamField query=\"size\" type=\"integer\" />\n```")]
    public void What_is_no_such_element_describes_none(string text) =>
        Assert.Equal(["id: - unstated"], Texts.From(Read("GET /plants/{id}", text).Parameters));

    [Fact]
    public void Elements_within_one_are_its_properties()
    {
        OperationFacts operation = Read(
            "POST /plants",
            """
            <ParamField body="pot" type="object" required>
              Where it stands.

              <Expandable title="properties">
                <ParamField body="size" type="integer">
                  Centimetres.
                </ParamField>

                <ParamField body="colours" type="string[]" required />
              </Expandable>
            </ParamField>
            <ParamField body="name" type="string" />

            <ResponseField name="id" type="string">
              The plant's id.
            </ResponseField>
            """);

        Assert.Equal(
            " { pot:  { size: Integer unstated 'Centimetres.'; colours: List<String> required } required 'Where it stands.'; name: String unstated }",
            Texts.From(operation.Body?.Type?.Value).Replace(" in Body", "", StringComparison.Ordinal));
        Assert.Equal(" { id: String unstated 'The plant's id.' }", Texts.From(operation.Returns?.Type?.Value));
        Assert.Null(operation.Description);
    }

    [Fact]
    public void Elements_below_the_heading_of_a_model_are_its_properties() => Assert.Equal(
        ["id: String unstated 'Which one.'", "height: Number unstated"],
        Texts.From(Assert.Single(ReadPages.Read(
            """
            ## The plant model

            ### Properties

            <Properties>
              <Property name="id" type="string">
                Which one.
              </Property>
              <Property name="height" type="number" />
            </Properties>
            """).Models).Properties));

    [Theory]
    [InlineData("api: \"POST /plants\"")]
    [InlineData("api: POST https://garden.example.com/plants")]
    [InlineData("openapi: plants.json POST /plants")]
    public void Front_matter_states_the_operation_of_a_page(string entry)
    {
        OperationFacts operation = Assert.Single(ReadPages.Read($"---\ntitle: Create a plant\n{entry}\n---\n\nIt grows.\n\n## Body\n\n<ParamField body=\"name\" type=\"string\" />\n").Operations);

        Assert.Equal("POST", operation.Verb?.Value);
        Assert.Equal("/plants", operation.Path?.Value);
        Assert.Equal("create_plant", operation.Name.Value);
        Assert.NotNull(operation.Body);
    }

    [Fact]
    public void Heading_states_an_operation_in_braces_that_are_no_part_of_its_title()
    {
        OperationFacts operation = Assert.Single(ReadPages.Read("# Plants\n\n## List all plants {{ tag: 'GET', label: '/v1/plants' }}\n\nThis lists them.\n").Operations);

        Assert.Equal("list_all_plants", operation.Name.Value);
        Assert.Equal("GET", operation.Verb?.Value);
        Assert.Equal("/v1/plants", operation.Path?.Value);
    }

    [Theory]
    [InlineData("GET /plants/{{id}}")]
    [InlineData("Use the {{ name }}")]
    public void Other_braces_are_part_of_a_title(string title) =>
        Assert.Equal(title, MarkdownReader.Read($"## {title}\n", Synonyms.None, CancellationToken.None).Sections[1].Heading.Title);

    [Fact]
    public void Elements_without_an_end_are_text_and_cost_little()
    {
        string page = "## See\n\n`GET /plants`\n\n" + string.Concat(Enumerable.Repeat("<ParamField query=\"a\" type=\"string\">\n\n", 20_000));

        Assert.Empty(Assert.Single(ReadPages.Read(page).Operations).Parameters ?? []);
    }

    [Fact]
    public void What_an_element_indents_is_no_code()
    {
        const string Page =
            """
            # Plants

            <Tabs>
                <Tab title="REST">

                    ## List plants

                    `GET /plants`

                    ### Query parameters

                    | Name | Type |
                    | ---- | ---- |
                    | size | integer |

                    ```json title="Response"
                    {
                        "id": 1
                    }
                    ```

                </Tab>
            </Tabs>

            Behind it:

                others
            """;
        OperationFacts operation = ReadPages.Read(Page).Operations[0];

        Assert.Equal("GET", operation.Verb?.Value);
        Assert.Equal("7:9-7:12", Texts.From(operation.Verb!.Value.Span));
        MemberFacts size = Assert.Single(operation.Parameters ?? []);
        Assert.Equal("13:10-13:14", Texts.From(size.Name.Span));
        Assert.Equal("{ id: Integer }", Assert.Single(Texts.From(operation.Received)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Blanks_are_moved_and_no_sign_is_lost(string lineEnd)
    {
        string text = string.Join(lineEnd, "Text", "<A>", "  <B c=\"d\"", "     e=\"f\">", "        one", "      two", "  </B>", "  ```", "  <C>", "      x", "  ```", "</A>", "    code", "<D>", "   z</D>", "");
        string expected = string.Join(lineEnd, "Text", "<A>  ", "<B c=\"d\"", "     e=\"f\">        ", "one      ", "two  ", "</B>  ", "```  ", "<C>  ", "    x  ", "```", "</A>", "    code", "<D>   ", "z</D>", "");

        Assert.Equal(expected, ElementIndent.Without(new PageText(text).Slice(0, text.Length)));
    }

    [Theory]
    [InlineData("201", "201 ")]
    [InlineData("200 OK", "200 ")]
    [InlineData("title=\"422\"", "422 ")]
    [InlineData("{{ title: '404' }}", "404 ")]
    [InlineData("{1,3}", null)]
    [InlineData("filename=\"201\"", null)]
    public void Title_of_code_states_a_status(string title, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Texts.From(Read("GET /plants", $"```json {title}\n{{\"id\": 1}}\n```").Responses ?? []));

    private static OperationFacts Read(string statement, string blocks) =>
        Assert.Single(ReadPages.Read($"---\ntitle: Plants\n---\n\n## Do it\n\n`{statement}`\n\n{blocks}\n").Operations);
}
