using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;

namespace PiecesGen.Merging.Tests;

/// <summary>What becomes of operations that pages carry as objects of OpenAPI.</summary>
public sealed class CarriedOperationMergingTests
{
    private const string Cat = """{"title":"Cat","required":["a"],"properties":{"a":{"type":"string"}}}""";
    private const string Dog = """{"title":"Dog","required":["b"],"properties":{"b":{"type":"string"}}}""";

    [Fact]
    public void One_of_several_models_is_a_union_called_after_what_uses_it()
    {
        Merged merged = Merged.From(Page("see", Json("200", $$"""{"oneOf":[{{Cat}},{{Dog}}]}""")));

        Assert.Equal(new SchemaReference("SeeResponse"), Assert.Single(merged.Operation("see").Responses).Body);
        Assert.Equal([new SchemaReference("Cat"), new SchemaReference("Dog")], Assert.IsType<OpenSchema>(merged.Schema("SeeResponse")).Variants);
    }

    [Fact]
    public void One_of_several_objects_without_titles_is_a_union_of_all_of_them()
    {
        Merged merged = Merged.From(Page("see", Json("200", """{"properties":{"pet":{"anyOf":[{"properties":{"a":{"type":"string"}}},{"type":"array","items":{"properties":{"b":{"type":"string"}}}},{"type":"integer"}]}}}""")));

        Assert.Equal(new SchemaReference("SeeResponsePet"), merged.Property("SeeResponse", "pet").Type);
        Assert.Equal(
            [new SchemaReference("SeeResponsePetOption1"), new ListType(new SchemaReference("SeeResponsePetOption2")), new PrimitiveType(Generator.Model.Values.PrimitiveKind.Integer)],
            Assert.IsType<OpenSchema>(merged.Schema("SeeResponsePet")).Variants);
        Assert.Equal("b", Assert.Single(merged.Object("SeeResponsePetOption2").Properties).WireName);
    }

    [Fact]
    public void Single_values_of_several_types_are_no_union() =>
        Assert.Equal(
            new PrimitiveType(Generator.Model.Values.PrimitiveKind.Any),
            Merged.From(Page("see", Json("200", """{"properties":{"at":{"oneOf":[{"type":"string"},{"type":"integer"}]}}}"""))).Property("SeeResponse", "at").Type);

    [Fact]
    public void Other_responses_are_other_models_than_the_first_success()
    {
        Merged merged = Merged.From(Page("see", string.Join(
            ',',
            Json("200", """{"properties":{"a":{"type":"string"}}}"""),
            Json("201", """{"properties":{"a":{"type":"string"}}}"""),
            Json("202", """{"properties":{"b":{"type":"string"}}}"""),
            Json("default", """{"properties":{"c":{"type":"string"}}}"""))));

        Assert.Equal(
            ["200 SeeResponse", "201 SeeResponse", "202 See202Response", "default SeeDefaultResponse"],
            merged.Operation("see").Responses.Select(static response => $"{response.Statuses} {Assert.IsType<SchemaReference>(response.Body).SchemaName}"));
        Assert.Equal(["a", "b", "c"], new[] { "SeeResponse", "See202Response", "SeeDefaultResponse" }.Select(name => Assert.Single(merged.Object(name).Properties).WireName));
    }

    [Fact]
    public void Models_named_after_operations_bear_no_prefix_of_a_generator()
    {
        string properties = string.Join(',', Enumerable.Range(0, 25).Select(static i => $"\"p{i}\":" + """{"properties":{"a":{"type":"string"}}}"""));
        Merged merged = Merged.From(Page("getPlant", Json("200", "{\"properties\":{" + properties + "}}")));

        Assert.Equal(new SchemaReference("GetPlantResponse"), Assert.Single(merged.Operation("getPlant").Responses).Body);
        Assert.Equal(25, merged.Object("GetPlantResponse").Properties.Count);
        Assert.DoesNotContain(Catalog.ModelWithoutPage.Id, merged.DiagnosticIds);
    }

    private static string Json(string status, string schema) => $"\"{status}\":{{\"description\":\"\",\"content\":{{\"application/json\":{{\"schema\":{schema}}}}}}}";

    private static (string, string) Page(string operation, string responses) =>
        ($"docs/{operation}.mdx", $"---\ntitle: See\napi: {{\"method\":\"get\",\"path\":\"/plants\",\"operationId\":\"{operation}\",\"responses\":{{{responses}}}}}\n---\n\n# See\n");
}
