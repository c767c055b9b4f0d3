using System.IO.Compression;
using System.Text;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages that carry their operation as an object of OpenAPI, compressed in their front matter.</summary>
public class PackedOperationTests
{
    [Fact]
    public void Operation_is_what_the_object_says()
    {
        OperationFacts operation = Assert.Single(Read("""
            "operationId":"getPlant","summary":"Look at it","description":"One plant.","tags":["Plants API"],"deprecated":true,"security":[{"key":[]},{}]
            """).Operations);

        Assert.Equal("getPlant", operation.Name.Value);
        Assert.Equal("GET", operation.Verb?.Value);
        Assert.Equal("/plants/{id}", operation.Path?.Value);
        Assert.Equal("Look at it", operation.Summary?.Value);
        Assert.Equal("One plant.", operation.Description?.Value);
        Assert.Equal(["key"], Texts.From(operation.Security));
        Assert.True(operation.IsDeprecated?.Value);
        Assert.Equal("2:5", Texts.From(operation.Name.Span)[..3]);
    }

    [Theory]
    [InlineData("""{"name":"id","in":"path","required":true,"schema":{"type":"integer"},"description":"Which."}""", "id in Path: Integer required 'Which.'")]
    [InlineData("""{"name":"size","in":"query","schema":{"type":"string","enum":["a","b"],"default":"a","nullable":true}}""", "size in Query: 'a'|'b' optional nullable = a")]
    [InlineData("""{"name":"at","in":"header","schema":{"type":["string","null"],"format":"date-time"}}""", "at in Header: DateTime optional nullable")]
    [InlineData("""{"name":"of","in":"query","schema":{"oneOf":[{"type":"string"},{"type":"integer"},{"type":"null"}]}}""", "of in Query: (String or Integer) optional nullable")]
    [InlineData("""{"name":"by","in":"query","content":{"application/json":{"schema":{"type":"object","properties":{"a":{"type":"number"}}}}}}""", "by in Query:  { a: Number optional } optional")]
    [InlineData("""{"name":"any","in":"cookie"}""", "any in Cookie: Any optional")]
    public void Parameter_is_what_its_object_says(string parameter, string expected) =>
        Assert.Equal([expected], Texts.From(Assert.Single(Read($"\"parameters\":[{parameter}]").Operations).Parameters));

    [Theory]
    [InlineData("""{"type":"array","items":{"type":"integer","nullable":true}}""", "List<Integer>")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"boolean"}}""", "Map<Boolean>")]
    [InlineData("""{"type":"object"}""", "Map<Any>")]
    [InlineData("""{"allOf":[{"properties":{"a":{"type":"string"}},"required":["a"]},{"properties":{"b":{"type":"string","readOnly":true}}}]}""", " { a: String required; b: String optional }")]
    [InlineData("""{"$ref":"#/components/schemas/Plant"}""", "Plant")]
    [InlineData("\"circular(Plant)\"", "Plant")]
    [InlineData("""{"title":"Plant","type":"object","properties":{"a":{"type":"string"}}}""", "Plant")]
    [InlineData("""{"title":"A plant","type":"object","properties":{"a":{"type":"string"}}}""", " { a: String optional }")]
    [InlineData("true", "Any")]
    public void Response_is_what_its_schema_says(string schema, string expected)
    {
        ResponseFacts response = Assert.Single(Assert.Single(Read("\"responses\":{\"2xx\":{\"description\":\"Here.\",\"content\":{\"application/json\":{\"schema\":" + schema + "}}},\"x-more\":{}}").Operations).Responses ?? []);

        Assert.Equal("2XX", response.Statuses.Value.ToString());
        Assert.Equal(expected, Texts.From(response.Type?.Value));
    }

    [Theory]
    [InlineData("""{"title":"Size","oneOf":[{"title":"SMALL","const":1},{"title":"TALL","const":2},{"type":"null"}]}""", "Size", "Integer: 1 SMALL|2 TALL")]
    [InlineData("""{"title":"Size","type":"integer","enum":[1,2,null]}""", "Size", "Integer: 1|2")]
    [InlineData("""{"title":"Size","anyOf":[{"title":"Small","const":"s"},{"const":"t"}]}""", "Size", "String: s Small|t")]
    public void Values_that_have_names_or_are_numbers_are_a_model_where_a_title_names_them(string schema, string type, string values)
    {
        PageFacts page = Read("\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":" + schema + "}}}}");

        Assert.Equal(type, Texts.From(page.Operations[0].Responses!.Value[0].Type?.Value));
        ModelFacts model = Assert.Single(page.Models);
        Assert.Equal(values, $"{model.ValueKind}: " + string.Join('|', Texts.From(model.Values).Select(value => model.ValueNames.Find(name => name.Value == value) is { } name ? $"{value} {name.Name}" : value)));
    }

    [Theory]
    [InlineData("""{"enum":[1,2]}""", "Integer")]
    [InlineData("""{"enum":[4],"allOf":[{"title":"Size","enum":[3,4]}]}""", "Integer")]
    [InlineData("""{"oneOf":[{"const":"s"},{"const":"t"}]}""", "'s'|'t'")]
    [InlineData("""{"oneOf":[{"const":"s"},{"type":"integer"}]}""", "('s' or Integer)")]
    [InlineData("""{"enum":[1.5,"a"]}""", "Any")]
    public void Values_without_a_title_stay_where_they_are(string schema, string expected)
    {
        PageFacts page = Read("\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":" + schema + "}}}}");

        Assert.Equal(expected, Texts.From(page.Operations[0].Responses!.Value[0].Type?.Value));
        Assert.Empty(page.Models);
    }

    [Fact]
    public void One_of_several_schemas_is_a_model_with_them_as_variants_where_a_title_names_it()
    {
        const string Cat = """{"title":"Cat","properties":{"a":{"type":"string"}}}""";
        const string Dog = """{"title":"Dog","properties":{"b":{"type":"string"}}}""";
        PageFacts page = Read("\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":{\"title\":\"Pet\",\"oneOf\":[" + Cat + "," + Dog + ",{\"type\":\"null\"}]}}}}}");

        Assert.Equal("Pet", Texts.From(page.Operations[0].Responses!.Value[0].Type?.Value));
        Assert.Equal(["Cat", "Dog"], page.Models.Find(static model => model.Name.Value == "Pet")!.Variants!.Value.Select(static variant => Texts.From(variant.Value)));
    }

    [Theory]
    [InlineData("\"application/json\":{\"example\":1},\"*/*\":{\"schema\":{\"type\":\"integer\"}}")]
    [InlineData("\"payload\":{\"schema\":{\"type\":\"string\"}},\"*/*\":{\"schema\":{\"type\":\"integer\"}}")]
    [InlineData("\"text/plain\":{\"schema\":{\"type\":\"string\"}},\"application/json\":{\"schema\":{\"type\":\"integer\"}}")]
    public void Type_is_that_of_a_media_type_which_has_a_schema_and_JSON_before_others(string content) =>
        Assert.Equal("Integer", Texts.From(Assert.Single(Assert.Single(Read("\"responses\":{\"200\":{\"content\":{" + content + "}}}").Operations).Responses ?? []).Type?.Value));

    [Fact]
    public void Operation_may_stand_there_as_it_is() =>
        Assert.Equal(["one GET /plants One"], ReadPages.Read(Page("""{"method":"get","path":"/plants","operationId":"one","summary":"One"}""")).Operations.Select(Texts.From));

    [Fact]
    public void Items_of_a_list_may_be_null() =>
        Assert.Equal(
            new ListTypeFact(new PrimitiveTypeFact(PrimitiveKind.Integer), HoldsNulls: true),
            Assert.Single(Assert.Single(Read("\"parameters\":[{\"name\":\"a\",\"in\":\"query\",\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"nullable\":true}}}]").Operations).Parameters ?? []).Type?.Value);

    [Fact]
    public void Schemas_of_one_title_are_one_model_where_they_are_alike()
    {
        const string Plant = """{"title":"Plant","description":"It grows.","properties":{"a":{"type":"string"}}}""";
        PageFacts page = Read($$$"""
            "responses":{"200":{"content":{"application/json":{"schema":{"properties":{"one":{{{Plant}}},"two":{{{Plant}}},"three":{"title":"Plant","properties":{"b":{"type":"string"}} }} }} }} }
            """);

        Assert.Equal(["one: Plant optional 'It grows.'", "two: Plant optional 'It grows.'", "three: Plant { b: String optional } optional"], ((ObjectTypeFact)page.Operations[0].Responses!.Value[0].Type!.Value.Value).Properties.Select(Texts.From));
        ModelFacts model = Assert.Single(page.Models);
        Assert.Equal("It grows.", model.Description?.Value);
        Assert.Equal(["a: String optional"], Texts.From(model.Properties));
    }

    [Fact]
    public void Pointers_into_the_document_are_followed_once()
    {
        string definitions = string.Join(",", Enumerable.Range(0, 18).Select(static level => $$"""
            "L{{level}}":{"properties":{"a":{"$ref":"#/definitions/L{{level + 1}}"},"b":{"$ref":"#/definitions/L{{level + 1}}"} } }
            """));
        PageFacts page = Read("\"responses\":{\"200\":{\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/definitions/L0\",\"definitions\":{" + definitions + ",\"L18\":{\"type\":\"string\"}}}}}}}");

        Assert.Equal("L0", Texts.From(page.Operations[0].Responses!.Value[0].Type?.Value));
        Assert.Equal(18, page.Models.Count);
        Assert.Equal(["a: String optional", "b: String optional"], Texts.From(page.Models.Find(static model => model.Name.Value == "L17")!.Properties));
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("application/x-www-form-urlencoded")]
    public void Fields_of_a_form_are_parameters(string mediaType)
    {
        OperationFacts operation = Assert.Single(Read($$$"""
            "requestBody":{"content":{"{{{mediaType}}}":{"schema":{"required":["file"],"properties":{"file":{"type":"string","format":"binary"},"name":{"type":"string"}} }} }}
            """).Operations);

        Assert.Equal(["file in Form: Binary required", "name in Form: String optional"], Texts.From(operation.Parameters));
        Assert.Equal([mediaType], Texts.From(operation.Body?.MediaTypes));
        Assert.Null(operation.Body?.Type);
    }

    [Fact]
    public void Schemes_and_servers_are_those_of_the_object()
    {
        PageFacts page = Read("""
            "servers":[{"url":"/v1"},{"url":"https://garden.example.com/v1"}],
            "securitySchemes":{"key":{"type":"apiKey","in":"header","name":"X-Key"},"sign":{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"https://a.example","tokenUrl":"https://t.example","scopes":{"read":"Look."}}}}}
            """);

        Assert.Equal("https://garden.example.com/v1", page.Server?.Value);
        Assert.Equal(["key apiKey header X-Key", "sign oauth2 accessCode https://t.example read"], page.SecuritySchemes.Select(static scheme => string.Join(
            ' ',
            new[] { scheme.Name.Value, scheme.Type?.Value, scheme.In?.Value, scheme.ParameterName?.Value, scheme.Flow?.Value, scheme.TokenUrl?.Value }.Where(static text => text is not null).Concat(scheme.Scopes.Select(static scope => scope.Name.Value)))));
    }

    public static TheoryData<string> Damaged => new()
    {
        "eJx" + "%%%",
        "eJxzzU=",
        Packed("{\"method\":\"get\""),
        Packed(new string('[', 5000) + new string(']', 5000)),
        Packed(new string(' ', 20_000_000) + "{}"),
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public void What_the_page_prints_is_read_where_the_object_is_damaged(string packed)
    {
        PageFacts page = ReadPages.Read(Page(packed));

        Assert.Equal("/printed", Assert.Single(page.Operations).Path?.Value);
        Assert.Equal("PG0021", Assert.Single(page.Diagnostics).Kind.Id);
    }

    [Fact]
    public void What_the_page_prints_is_read_where_the_object_is_no_operation() =>
        Assert.Equal("/printed", Assert.Single(ReadPages.Read(Page(Packed("{\"info\":{}}"))).Operations).Path?.Value);

    private static PageFacts Read(string members) => ReadPages.Read(Page(Packed("{\"method\":\"get\",\"path\":\"/plants/{id}\"," + members + "}")));

    private static string Page(string packed) => $"---\ntitle: Look\napi: {packed}\n---\n\n## Look\n\n`GET /printed`\n";

    private static string Packed(string json)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.SmallestSize))
        {
            zlib.Write(Encoding.UTF8.GetBytes(json));
        }

        return Convert.ToBase64String(packed.ToArray());
    }
}
