using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages that print an operation by elements of their site, whose properties hold its parts as JSON.</summary>
public class PrintedOperationTests
{
    private const string Responses = """{"200":{"description":"Here.","content":{"application/json":{"schema":{"title":"Plant","properties":{"id":{"type":"integer"}},"required":["id"]}}}}}""";

    [Fact]
    public void Operation_is_what_the_properties_hold()
    {
        PageFacts page = ReadPages.Read(Page(
            """  parameters={[{"name":"size","in":"query","schema":{"type":"string","enum":["a","b"]},"description":"How {big}."}]}""",
            """  body={{"required":true,"content":{"application/json":{"schema":{"type":"array","items":{"type":"string"}}}}}}""",
            $"  responses={{{Responses}}}"));

        OperationFacts operation = Assert.Single(page.Operations);
        Assert.Equal("lookAtPlant POST /plants/{id} Look at it", Texts.From(operation));
        Assert.Equal("One plant.\n\nIt grows.", operation.Description?.Value);
        Assert.Equal(["size in Query: 'a'|'b' optional 'How {big}.'"], Texts.From(operation.Parameters));
        Assert.Equal("List<String>", Texts.From(operation.Body?.Type?.Value));
        Assert.Equal("Plant", Texts.From(Assert.Single(operation.Responses ?? []).Type?.Value));
        Assert.Equal(["id: Integer required"], Texts.From(Assert.Single(page.Models).Properties));
    }

    [Fact]
    public void Place_of_the_path_is_that_of_all_of_it() =>
        Assert.StartsWith("15:8-", Texts.From(Assert.Single(ReadPages.Read(Page("", "", $"  responses={{{Responses}}}")).Operations).Path!.Value.Span), StringComparison.Ordinal);

    [Theory]
    [InlineData("  parameters={undefined}", "")]
    [InlineData("", "  body={undefined}")]
    [InlineData("  title={\"body={{}}\"}", "  body={[}")]
    public void Part_that_is_no_JSON_is_none(string parameters, string body)
    {
        OperationFacts operation = Assert.Single(ReadPages.Read(Page(parameters, body, $"  responses={{{Responses}}}")).Operations);

        Assert.Empty(operation.Parameters ?? []);
        Assert.Null(operation.Body);
    }

    [Theory]
    [InlineData("  responses={undefined}")]
    [InlineData("  responses={{\"200\":}}")]
    [InlineData("  children={\"responses={{}}\"}")]
    public void Page_whose_responses_are_no_JSON_is_read_as_people_read_it(string responses)
    {
        PageFacts page = ReadPages.Read(Page("", "", responses));

        Assert.Equal("/plants/{id}", Assert.Single(page.Operations).Path?.Value);
        Assert.NotEqual("OpenAPI", page.Source.Name);
    }

    private static string Page(string parameters, string body, string responses) => $$"""
        ---
        id: look-at-plant
        title: Look at it
        ---

        import MethodEndpoint from "@theme/MethodEndpoint";

        <Heading
          as={"h1"}
          children={"Look at it"}
        >
        </Heading>

        <MethodEndpoint
          method={"post"}
          path={"/plants/{id}"}
          context={"endpoint"}
        >

        </MethodEndpoint>

        One plant.

        It grows.

        <Params
        {{parameters}}
        >

        </Params>

        <Body
        {{body}}
        >

        </Body>

        <StatusCodes
        {{responses}}
        >

        </StatusCodes>
        """;
}
