using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;

namespace PiecesGen.Reading.Tests;

/// <summary>What pages in API Blueprint say.</summary>
public sealed class ApiBlueprintTests
{
    private static readonly PageFacts s_page = ReadPages.Read(ReadPages.Fixture("blueprint-lighthouses.md"));

    [Fact]
    public void Headings_state_groups_resources_and_actions()
    {
        Assert.Equal("API Blueprint", s_page.Source.Name);
        Assert.Equal("https://lights.example/api", s_page.Server?.Value);
        Assert.Equal("Keepers: People who look after lights.", $"{s_page.Group.Name?.Value}: {s_page.Group.Description?.Value}");
        Assert.Equal(
            ["see_keeper GET /keepers/{id} See a keeper", "let_keeper_go DELETE /keepers/{id} Let a keeper go", "shifts POST /shifts Shifts"],
            s_page.Operations.Select(Texts.From));
        Assert.Equal(["One of the people.", "One of the people.", "Adds a shift."], s_page.Operations.Select(operation => operation.Description?.Value));
        Assert.Empty(s_page.Diagnostics);
    }

    [Fact]
    public void Templates_place_the_parameters_that_lists_describe()
    {
        Assert.Equal(
            ["id in Path: Number required 'Which of them.'", "season in Query: String optional of summer|winter = winter 'The part of the year.'"],
            Texts.From(s_page.Operations[1].Parameters));
        Assert.Equal(["from in Query: - unstated", "lights in Query: - unstated", "X-Watch in Header: - unstated"], Texts.From(s_page.Operations[2].Parameters));
    }

    [Fact]
    public void Responses_have_types_headers_and_examples_by_their_statuses()
    {
        OperationFacts operation = s_page.Operations[0];

        Assert.Equal([("200", "Keeper", ""), ("404", "-", "X-Reason")], operation.Responses!.Value.Select(response =>
            (response.Statuses.Value.ToString(), Texts.From(response.Type?.Value), string.Join(",", response.Headers.Select(header => header.Name.Value)))));
        Assert.Equal(["200 { name: Text; shifts: [] }", "404 { error: Text }"], Texts.From(operation.Received));
        Assert.Equal("204", Assert.Single(s_page.Operations[1].Responses!.Value).Statuses.Value.ToString());
    }

    [Fact]
    public void Attributes_of_a_request_are_its_body()
    {
        OperationFacts operation = s_page.Operations[2];

        Assert.Equal(["application/json"], Texts.From(operation.Body?.MediaTypes));
        Assert.Equal(
            " { keeper: Keeper required; hours: Number required 'How long.'; note: String optional nullable = none; lights: List<Light> required; weather:  { wind: Number required; fog: Boolean unstated } unstated }",
            Texts.From(operation.Body?.Type?.Value));
        Assert.Equal(["{ hours: Integer }"], Texts.From(operation.Sent));
    }

    [Fact]
    public void Data_structures_are_models()
    {
        Assert.Equal(["Keeper", "Person", "Light", "Marks", "Signal"], s_page.Models.Select(model => model.Name.Value));
        Assert.Equal(["shifts: List< { hours: Number required }> required"], Texts.From(Model("Keeper").Properties));
        Assert.Equal(["Person"], Texts.From(Model("Keeper").Bases));
        Assert.Equal(["name: String required 'the name (as people say it)'", "age: Number optional"], Texts.From(Model("Person").Properties));
        Assert.Equal("steady|flash How it shines.", $"{string.Join('|', Texts.From(Model("Light").Values))} {Model("Light").Description?.Value}");
        Assert.Equal("List<String>", Texts.From(Model("Marks").Alias?.Value));
        Assert.Equal(["horn: String optional", "bell: Number optional", "strokes: Number optional"], Texts.From(Model("Signal").Properties));
        Assert.Equal(["Person"], Texts.From(Model("Signal").Bases));
    }

    [Fact]
    public void Facts_know_where_they_stand()
    {
        OperationFacts operation = s_page.Operations[2];
        MemberFacts note = Assert.IsType<ObjectTypeFact>(operation.Body?.Type?.Value).Properties[2];

        Assert.Equal("50:4-50:8", Texts.From(operation.Verb!.Value.Span));
        Assert.Equal("48:11-48:33", Texts.From(operation.Path!.Value.Span));
        Assert.Equal("66:10-66:14", Texts.From(note.Name.Span));
        Assert.Equal("66:26-66:32", Texts.From(note.Type!.Value.Span));
        Assert.Equal("66:16-66:24", Texts.From(note.IsRequired!.Value.Span));
        Assert.Equal("66:34-66:42", Texts.From(note.IsNullable!.Value.Span));
        Assert.Equal("67:23-67:27", Texts.From(note.Default!.Value.Span));
        Assert.Equal("90:3-90:9", Texts.From(Model("Person").Name.Span));
    }

    [Theory]
    [InlineData("/lights/{id}", "/lights/{id}", "id Path")]
    [InlineData("/lights/{+path}", "/lights/{path}", "path Path")]
    [InlineData("/lights/{#part}", "/lights/", "")]
    [InlineData("/lights{/a,b}{.ext}", "/lights/{a}/{b}.{ext}", "a Path|b Path|ext Path")]
    [InlineData("/lights/{lat},{long}", "/lights/{lat},{long}", "lat Path|long Path")]
    [InlineData("/lights/{?a,b*}{&c:3}", "/lights/", "a Query|b Query|c Query")]
    [InlineData("/lights/{?a}/", "/lights/", "a Query")]
    [InlineData("/lights?sort&page={p}{&a}", "/lights", "sort Query|p>page Query|a Query")]
    [InlineData("/lights{?filter%5Bname%5D}", "/lights", "filter[name] Query")]
    [InlineData("https://lights.example/v1/lights", "/v1/lights", "")]
    public void Templates_have_the_forms_of_the_standard(string template, string path, string variables)
    {
        OperationFacts operation = Assert.Single(ReadPages.Read($"FORMAT: 1A\n\n# Light [{template}]\n\n## GET\n\n+ Response 200\n").Operations);

        Assert.Equal(path, operation.Path?.Value);
        Assert.Equal(variables, string.Join('|', operation.Parameters!.Value.Select(parameter => $"{parameter.Name.Value}{(parameter.WireName is { } wire ? ">" + wire.Value : "")} {parameter.In?.Value}")));
    }

    [Theory]
    [InlineData("## Lights [/lights]\n\n### List [GET]\n", "list GET /lights List")]
    [InlineData("## Lights [/lights]\n\n### GET\n", "lights GET /lights Lights")]
    [InlineData("## Lights [/lights]\n\n### Lit ones [GET /lights/lit]\n", "lit_ones GET /lights/lit Lit ones")]
    [InlineData("# GET /lights\n", "get_lights GET /lights -")]
    [InlineData("# /lights\n\n## GET\n", "get_lights GET /lights -")]
    [InlineData("## Lights [GET /lights{?page}]\n", "lights GET /lights Lights")]
    public void Actions_are_stated_in_several_ways(string headings, string expected)
    {
        PageFacts page = ReadPages.Read($"{headings}\n+ Response 200 (text/plain)\n");

        Assert.Equal("API Blueprint", page.Source.Name);
        Assert.Equal(expected, Texts.From(Assert.Single(page.Operations)));
    }

    [Theory]
    [InlineData("+ a (required, array[array[string]], fixed-type)", "a: List<List<String>> required")]
    [InlineData("+ a (enum[Mast, array[string]], optional)", "a: (Mast or List<String>) optional")]
    [InlineData("+ a (array[object])\n    + b (string)", "a: List< { b: String unstated }> unstated")]
    [InlineData("+ a (array)\n    + Items\n        + (Mast)", "a: List<Mast> unstated")]
    [InlineData("+ a (enum)\n    + on\n    + off - Not on.", "a: String unstated of on|off")]
    [InlineData("+ a (array[enum[string]])\n    + Members\n        + `Main Mast`\n        + Aft Mast", "a: List<String> unstated of Main Mast|Aft Mast")]
    [InlineData("+ a (Mast)\n    + height (number)", "a:  + Mast { height: Number unstated } unstated")]
    [InlineData("+ a (required)", "a: - required")]
    [InlineData("+ a (object)", "a: Map<Any> unstated")]
    [InlineData("+ a: `x (y)` (string) - Text (or not) - more.", "a: String unstated 'Text (or not) - more.'")]
    [InlineData("+ Main Mast: 3 (number)\n    + Why it stands.", "Main Mast: Number unstated 'Why it stands.'")]
    [InlineData("+ a = `3` (optional, number) ... Text.", "a: Number optional = 3 'Text.'")]
    [InlineData("+ a (string, default: `b`)", "a: String unstated = b")]
    [InlineData("+ a ([Mast][])", "a: Mast unstated")]
    [InlineData("+ a\n    + b (string)", "a:  { b: String unstated } unstated")]
    [InlineData("+ a ([)", "a: - unstated")]
    public void Members_are_read_as_mson_writes_them(string member, string expected)
    {
        PageFacts page = ReadPages.Read($"FORMAT: 1A\n\n# Data Structures\n\n## Light\n{member}\n");

        Assert.Equal([expected], Texts.From(page.Model.Properties));
    }

    [Theory]
    [InlineData("Data Structures")]
    [InlineData("Data Structure")]
    public void Structures_stand_below_their_heading_in_the_plural_or_the_singular(string heading) =>
        Assert.Equal("Light", ReadPages.Read($"FORMAT: 1A\n\n# {heading}\n\n## Light\n+ a (string)\n").Model.Name.Value);

    [Fact]
    public void A_response_may_be_the_model_of_its_resource()
    {
        PageFacts page = ReadPages.Read(
            "# Light [/lights/{id}]\n\n+ Model (application/json)\n\n        { \"id\": 1 }\n\n## See it [GET]\n\n+ Response 200\n\n    [Light][]\n");

        Assert.Equal(["200 { id: Integer }"], Texts.From(Assert.Single(page.Operations).Received));
        Assert.Equal(["application/json"], page.Operations[0].Responses!.Value[0].MediaTypes.Select(type => type.Value));
    }

    [Fact]
    public void Attributes_of_a_resource_have_its_name()
    {
        PageFacts page = ReadPages.Read(
            "# Main Light [/lights/{id}]\n\n+ Attributes\n    + id (number)\n\n## See it [GET]\n\n+ Response 200 (application/json)\n    + Attributes (Main Light)\n");

        Assert.Equal("MainLight", page.Model.Name.Value);
        Assert.Equal("MainLight", Texts.From(page.Operations[0].Responses!.Value[0].Type?.Value));
    }

    [Fact]
    public void Several_requests_are_one_body_and_several_responses_of_a_status_one_response()
    {
        PageFacts page = ReadPages.Read(
            """
            # Light [/lights]

            ## Add one [POST]

            + Request By name (application/json)
                + Attributes
                    + name (required, string)
                    + mast (required, string)

            + Response 201 (application/json)

                    { "id": 1 }

            + Request By number (application/json)
                + Attributes
                    + number (required, number)
                    + mast (required, string)

            + Response 201 (text/plain)
            """);
        OperationFacts operation = Assert.Single(page.Operations);

        Assert.Equal(
            [" { name: String required; mast: String required }", " { number: Number required; mast: String required }"],
            operation.Body!.Payloads.Select(static payload => Texts.From(payload.Value)));
        Assert.Equal(["application/json", "text/plain"], Assert.Single(operation.Responses!.Value).MediaTypes.Select(type => type.Value));
    }

    [Fact]
    public void A_page_of_several_resources_without_groups_has_one_for_each()
    {
        PageFacts page = ReadPages.Read("# Lights [/lights]\n\n## GET\n\n+ Response 200\n\n## POST\n\n+ Response 201\n\n# Horns [/horns]\n\n## GET\n\n+ Response 200\n");

        Assert.Equal(["Lights: get_lights post_lights", "Horns: horns"], page.Groups.Select(group => $"{group.Name?.Value}: {string.Join(' ', group.Operations.Select(operation => operation.Name.Value))}"));
    }

    [Fact]
    public void What_cannot_be_read_is_reported_where_it_stands()
    {
        PageFacts page = ReadPages.Read("FORMAT: 1A\n\n# Lights\n\n## GET\n\n# Horn [/horn]\n\n## GET\n\n+ Response many (application/json)\n\n        { \"a\": }\n\n+ Response 200\n\n        { \"a\": }\n");

        Assert.Equal(
            [Catalog.NearlyStatement, Catalog.UnreadableStatus, Catalog.UnreadableExample],
            page.Diagnostics.Select(diagnostic => diagnostic.Kind));
        Assert.Equal(["4:3-4:6", "10:11-10:15", "16:15-16:16"], page.Diagnostics.Select(diagnostic => Texts.From(diagnostic.Location.Span)));
        Assert.Equal("200", Assert.Single(Assert.Single(page.Operations).Responses!.Value).Statuses.Value.ToString());
    }

    [Theory]
    [InlineData("# Lights\n\n## List them [GET /lights]\n\n- Response 200 is usual.\n")]
    [InlineData("# Lights\n\nFORMAT: 1A is what others write.\n")]
    public void Pages_of_other_kinds_are_left_to_them(string text) =>
        Assert.NotEqual("API Blueprint", DocsFormats.Read("Some.md", text, default).Source.Name);

    private static ModelFacts Model(string name) => s_page.Models.Single(model => model.Name.Value == name);

    [Fact]
    public void Schema_describes_a_payload_without_attributes()
    {
        PageFacts page = ReadPages.Read(
            """
            FORMAT: 1A

            # Keepers [/keepers]

            ## Add one [POST]

            + Request (application/json)
                + Schema

                        {
                          "$schema": "http://json-schema.org/draft-07/schema#",
                          "type": "object",
                          "required": ["name"],
                          "properties": {
                            "name": { "type": "string" },
                            "boss": { "$ref": "#/definitions/Keeper" }
                          },
                          "definitions": { "Keeper": { "type": "object", "properties": { "id": { "type": "integer" }, "boss": { "$ref": "#/definitions/Keeper" } } } }
                        }

            + Response 200 (application/json)
                + Attributes
                    + id: 1 (number)
                + Schema

                        { "type": "array" }

            + Response 400
                + Schema

                        { "type": 
            """);
        OperationFacts operation = Assert.Single(page.Operations);

        Assert.Equal(" { name: String required; boss: Keeper optional }", Texts.From(operation.Body?.Type?.Value));
        Assert.Equal([" { id: Number unstated }", "-"], operation.Responses!.Value.Select(response => Texts.From(response.Type?.Value)));
        Assert.Equal(["id: Integer optional", "boss: Keeper optional"], Texts.From(page.Model.Properties));
        Assert.Equal("PG0019", Assert.Single(page.Diagnostics).Kind.Id);
    }
}
