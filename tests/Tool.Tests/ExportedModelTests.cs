using System.Text.Json;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;
using static PiecesGen.Tool.Tests.Documents;

namespace PiecesGen.Tool.Tests;

/// <summary>What becomes of the parts of a model.</summary>
public sealed class ExportedModelTests
{
    [Fact]
    public void An_operation_of_two_groups_is_one_operation_with_two_tags()
    {
        JsonElement document = Export(Model([Group("Asset", Operation("list")), Group("Assets", Operation("list"))]));

        JsonElement operation = document.GetProperty("paths").GetProperty("/things").GetProperty("get");
        Assert.Equal(["Asset", "Assets"], Texts(operation.GetProperty("tags")));
        Assert.Equal("list", operation.GetProperty("operationId").GetString());
    }

    [Fact]
    public void Two_operations_at_one_path_and_method_leave_the_second_out_and_say_so()
    {
        ApiModel model = Model([Group("A", Operation("one")), Group("B", Operation("two"))]);

        Assert.Equal(
            ["'two' was left out: 'one' has the same method and path."],
            OpenApi.OpenApiExport.Write(new MergeResult(model, default, default), withEvidence: true).LeftOut);
        Assert.Equal(["A"], Texts(Export(model).GetProperty("paths").GetProperty("/things").GetProperty("get").GetProperty("tags")));
    }

    [Fact]
    public void What_comes_back_is_written_where_failures_alone_are_documented()
    {
        JsonElement operation = OperationOf(Operation("one", responses:
        [
            new Response(StatusRange.Successes, "", Text, IsSuccess: true) { IsAssumed = true },
            new Response(404, "None", null),
        ]));

        Assert.Equal(["2XX", "404"], operation.GetProperty("responses").EnumerateObject().Select(response => response.Name));
    }

    [Theory]
    [InlineData("GET", "3.1.1", "get")]
    [InlineData("QUERY", "3.2.0", "query")]
    [InlineData("LIST", "3.2.0", "additionalOperations/LIST")]
    public void A_method_that_openapi_has_no_field_for_is_an_additional_operation(string method, string version, string place)
    {
        // The validator of the other tests knows nothing newer than 3.1.
        byte[] exported = OpenApi.OpenApiExport.Write(new MergeResult(Model([Group("A", Operation("one", method))]), default, default), withEvidence: true).Document;
        JsonElement document = JsonDocument.Parse(exported).RootElement;

        Assert.Equal(version, document.GetProperty("openapi").GetString());
        JsonElement operation = place.Split('/').Aggregate(document.GetProperty("paths").GetProperty("/things"), static (at, name) => at.GetProperty(name));
        Assert.Equal("one", operation.GetProperty("operationId").GetString());
    }

    [Fact]
    public void Paths_that_differ_only_in_the_names_of_variables_are_one_path()
    {
        JsonElement document = Export(Model([Group(
            "A",
            Operation("read", "GET", "/a/{id}", [Parameter("id", ParameterLocation.Path)]),
            Operation("drop", "DELETE", "/a/{key}", [Parameter("key", ParameterLocation.Path)]))]));

        JsonProperty path = Assert.Single(document.GetProperty("paths").EnumerateObject());
        Assert.Equal("/a/{id}", path.Name);
        Assert.Equal("id", path.Value.GetProperty("delete").GetProperty("parameters")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void Operations_of_one_name_at_different_paths_get_different_ids()
    {
        JsonElement document = Export(Model([Group("A", Operation("list")), Group("B", Operation("list", urlTemplate: "/others"))]));

        Assert.Equal("list", document.GetProperty("paths").GetProperty("/things").GetProperty("get").GetProperty("operationId").GetString());
        Assert.Equal("B_list", document.GetProperty("paths").GetProperty("/others").GetProperty("get").GetProperty("operationId").GetString());
    }

    [Fact]
    public void A_model_without_a_page_allows_anything_and_an_enum_without_values_any_text()
    {
        JsonElement schemas = Export(Model(
            [],
            new EnumSchema("Colour", null, ["RED"]),
            new EnumSchema("Unsaid", null, default),
            new EnumSchema("Size", null, ["1", "2.5"], PrimitiveKind.Number),
            new OpenSchema("Unknown"))).GetProperty("components").GetProperty("schemas");

        Assert.Equal(["RED"], Texts(schemas.GetProperty("Colour").GetProperty("enum")));
        Assert.Equal("""{"type":"number","enum":[1,2.5]}""", JsonSerializer.Serialize(schemas.GetProperty("Size")));
        Assert.Equal("""{"type":"string"}""", JsonSerializer.Serialize(schemas.GetProperty("Unsaid")));
        Assert.Equal("{}", JsonSerializer.Serialize(schemas.GetProperty("Unknown")));
    }

    [Fact]
    public void Names_that_are_no_component_names_are_made_so_wherever_they_are_mentioned()
    {
        EquatableArray<Property> properties = [new Property("other", default, new SchemaReference("Set<X>"), IsRequired: true, "A set.")];

        JsonElement schemas = Export(Model([], new OpenSchema("Set<X>"), new OpenSchema("Set_X_"), new ObjectSchema("Thing", null, properties)))
            .GetProperty("components").GetProperty("schemas");

        Assert.Equal(["Set_X_", "Set_X__2", "Thing"], schemas.EnumerateObject().Select(schema => schema.Name));
        JsonElement other = schemas.GetProperty("Thing").GetProperty("properties").GetProperty("other");
        Assert.Equal("#/components/schemas/Set_X__2", other.GetProperty("$ref").GetString());
        Assert.Equal("A set.", other.GetProperty("description").GetString());
    }

    [Fact]
    public void Security_schemes_are_declared_whether_a_page_describes_them_or_an_operation_names_them()
    {
        ApiModel model = Model([Group(
            "A",
            Operation("open", urlTemplate: "/open") with { Security = EquatableArray<string>.Empty },
            Operation("closed") with { Security = ["key", "unsaid"] })]) with
        {
            SecuritySchemes = [
                new SecurityScheme("key", "apiKey", null, null, "X-Key", "header", null, null, null, default),
                new SecurityScheme("login", "oauth2", null, null, null, null, "accessCode", "https://a/authorize", "https://a/token", [new SecurityScope("read", null)]),
            ],
        };

        JsonElement document = Export(model);

        JsonElement schemes = document.GetProperty("components").GetProperty("securitySchemes");
        Assert.Equal(["key", "login", "unsaid"], schemes.EnumerateObject().Select(scheme => scheme.Name));
        Assert.Equal("""{"type":"apiKey","name":"X-Key","in":"header"}""", JsonSerializer.Serialize(schemes.GetProperty("key")));
        Assert.Equal(
            """{"authorizationCode":{"authorizationUrl":"https://a/authorize","tokenUrl":"https://a/token","scopes":{"read":""}}}""",
            JsonSerializer.Serialize(schemes.GetProperty("login").GetProperty("flows")));
        JsonElement paths = document.GetProperty("paths");
        Assert.Equal("[]", JsonSerializer.Serialize(paths.GetProperty("/open").GetProperty("get").GetProperty("security")));
        Assert.Equal("""[{"key":[]},{"unsaid":[]}]""", JsonSerializer.Serialize(paths.GetProperty("/things").GetProperty("get").GetProperty("security")));
    }

    [Theory]
    [InlineData("apiKey")]
    [InlineData("http")]
    [InlineData("oauth2")]
    [InlineData("openIdConnect")]
    public void A_security_scheme_of_which_only_the_type_is_known_is_valid_nonetheless(string type) => Export(Model([]) with
    {
        SecuritySchemes = [new SecurityScheme("s", type, null, null, null, null, "implicit", null, null, default)],
    });

    [Fact]
    public void Header_and_cookie_parameters_are_parameters()
    {
        JsonElement parameters = OperationOf(Operation(
            "read", parameters: [Parameter("X-Trace", ParameterLocation.Header), Parameter("session", ParameterLocation.Cookie)])).GetProperty("parameters");

        Assert.Equal(["header", "cookie"], parameters.EnumerateArray().Select(parameter => parameter.GetProperty("in").GetString()));
    }

    [Fact]
    public void A_model_that_is_one_of_several_types_lists_them()
    {
        JsonElement schemas = Export(Model(
            [], new ObjectSchema("Circle", null, []), new OpenSchema("Shape", Variants: [new SchemaReference("Circle"), Text])))
            .GetProperty("components").GetProperty("schemas");

        Assert.Equal("""[{"$ref":"#/components/schemas/Circle"},{"type":"string"}]""", JsonSerializer.Serialize(schemas.GetProperty("Shape").GetProperty("oneOf")));
    }

    [Theory]
    [InlineData(nameof(PrimitiveKind.Boolean), "True", "true")]
    [InlineData(nameof(PrimitiveKind.Integer), "-3", "-3")]
    [InlineData(nameof(PrimitiveKind.Number), "0.5", "0.5")]
    [InlineData(nameof(PrimitiveKind.String), "'up'", "\"up\"")]
    [InlineData(nameof(PrimitiveKind.String), "up", "\"up\"")]
    [InlineData(nameof(PrimitiveKind.Integer), "many", null)]
    [InlineData(nameof(PrimitiveKind.String), "new List()", null)]
    public void A_default_is_written_where_it_is_a_value_of_the_type(string kind, string documented, string? expected)
    {
        var type = new PrimitiveType(Enum.Parse<PrimitiveKind>(kind));
        Parameter parameter = Parameter("q", ParameterLocation.Query, type) with { Default = documented };
        var schema = new ObjectSchema("Thing", null, [new Property("p", default, type, false, null, Default: documented)]);
        ApiModel model = Model([Group("A", Operation("read", parameters: [parameter]))], schema);

        JsonElement document = Export(model);

        JsonElement inParameter = document.GetProperty("paths").GetProperty("/things").GetProperty("get").GetProperty("parameters")[0].GetProperty("schema");
        JsonElement inProperty = document.GetProperty("components").GetProperty("schemas").GetProperty("Thing").GetProperty("properties").GetProperty("p");
        Assert.Equal([expected, expected], new[] { inParameter, inProperty }.Select(schema => schema.TryGetProperty("default", out JsonElement value) ? value.GetRawText() : null));
    }

    [Theory]
    [InlineData("Mode.AUTO", "\"auto\"")]
    [InlineData("'auto'", "\"auto\"")]
    [InlineData("Mode.ONE", "1")]
    [InlineData("1", "1")]
    [InlineData("Mode.NONE", null)]
    [InlineData("none", null)]
    public void The_default_of_an_enum_is_one_of_its_values(string documented, string? expected)
    {
        EnumSchema mode = new("Mode", null, ["auto", "1"], PrimitiveKind.Any) { ValueNames = [new("auto", "AUTO"), new("1", "ONE")], Literals = ["1"] };
        var schema = new ObjectSchema("Thing", null, [new Property("p", default, new SchemaReference("Mode"), false, null, Default: documented)]);

        JsonElement property = Export(Model([], mode, schema)).GetProperty("components").GetProperty("schemas").GetProperty("Thing").GetProperty("properties").GetProperty("p");

        Assert.Equal(expected, property.TryGetProperty("default", out JsonElement value) ? value.GetRawText() : null);
    }

    [Fact]
    public void Evidence_names_the_page_and_line_or_the_rule()
    {
        JsonElement document = Export(
            Model([Group("A", Operation("read", parameters: [Parameter("q", ParameterLocation.Query)]))]),
            new EvidenceRow(MemberKey.Parameter("A", "read", "q"), Fact.In, null, "Location.OtherwiseQuery"),
            new EvidenceRow(MemberKey.Parameter("A", "read", "q"), Fact.Required, new PageLocation("docs/A.md", new PageSpan(0, 0, 4, 0, 4, 0)), null));

        JsonElement evidence = document.GetProperty("paths").GetProperty("/things").GetProperty("get").GetProperty("parameters")[0].GetProperty("x-evidence");
        Assert.Equal(
            """{"in":{"rule":"Location.OtherwiseQuery"},"required":{"page":"docs/A.md","line":5}}""", JsonSerializer.Serialize(evidence));
    }
}
