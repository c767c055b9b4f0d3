using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Merging.Tests;

/// <summary>What pages in API Blueprint become together.</summary>
public sealed class ApiBlueprintMergingTests
{
    private const string Light = "# Data Structures\n\n## Light\n+ id (required, number)\n";

    [Fact]
    public void What_is_required_and_may_be_null_is_optional()
    {
        Merged merged = Merged.From(("lights.md", "FORMAT: 1A\n\n# Data Structures\n\n## Light\n+ id (required, number)\n+ name (required, string, nullable)\n"));

        Assert.True(merged.Property("Light", "id").IsRequired);
        Assert.False(merged.Property("Light", "name").IsRequired);
        Assert.Equal("Required.NullableIsOptional", merged.Evidence.For(MemberKey.Property("Light", "name"), Fact.Required)?.Rule);
    }

    [Fact]
    public void Models_of_one_name_are_one_where_pages_describe_the_same()
    {
        Merged merged = Merged.From(
            ("a/list.md", Page("/a", "Light") + Light),
            ("b/list.md", Page("/b", "Light") + "# Data Structures\n\n## Light\n+ id (required, string)\n"),
            ("c/list.md", Page("/c", "Light") + "# Data Structures\n\n## Light\n+ id (required, boolean)\n"),
            ("d/list.md", Page("/d", "Light") + "# Data Structures\n\n## Light\n+ id (required, string)\n"));

        Assert.Equal(["Light", "ListLight", "CListLight", "ListLight"], merged.Model.Groups[0].Operations.Select(TypeOf));
        Assert.Equal(["CListLight", "Light", "ListLight"], merged.Model.Schemas.Select(schema => schema.Name));
        Assert.Empty(merged.DiagnosticIds);
    }

    [Fact]
    public void Models_differ_where_the_models_in_them_do()
    {
        Merged merged = Merged.From(
            ("a.md", Page("/a", "Mast") + Light + "\n## Mast\n+ top (Light)\n"),
            ("b.md", Page("/b", "Mast") + "# Data Structures\n\n## Light\n+ id (string)\n\n## Mast\n+ top (Light)\n"));

        Assert.Equal(["BLight", "BMast", "Light", "Mast"], merged.Model.Schemas.Select(schema => schema.Name));
        Assert.Equal("BLight", Assert.IsType<SchemaReference>(merged.Property("BMast", "top").Type).SchemaName);
    }

    [Fact]
    public void Objects_have_the_properties_of_what_they_extend_on_whichever_page_that_is()
    {
        Merged merged = Merged.From(
            ("a.md", "FORMAT: 1A\n\n# Data Structures\n\n## Base (object)\n+ id (required, number)\n+ name (string)\n"),
            ("b.md", "FORMAT: 1A\n\n# Data Structures\n\n## Mast (Rig)\n+ name (required, number)\n\n## Rig (Base)\n+ Include Mast\n+ height (number)\n"));

        Assert.Equal(["name", "height", "id"], merged.Object("Mast").Properties.Select(property => property.WireName));
        Assert.Equal(["height", "id", "name"], merged.Object("Rig").Properties.Select(property => property.WireName).Order());
        Assert.True(merged.Property("Rig", "id").IsRequired);
        Assert.Equal("b.md", merged.Evidence.For(MemberKey.Property("Rig", "id"), Fact.Name)?.Place?.Path);
    }

    [Fact]
    public void Operations_that_pages_of_one_group_call_the_same_have_names_of_their_own()
    {
        Merged merged = Merged.From(
            ("a/list.md", "# Lights [/a]\n\n## Count [GET]\n\n+ Response 200\n"),
            ("b/list.md", "# Lights [/b]\n\n## Count [GET]\n\n+ Response 200\n"));

        Assert.Equal(["count /a", "count_list /b"], Assert.Single(merged.Model.Groups).Operations.Select(operation => $"{operation.Name} {operation.UrlTemplate}"));
        Assert.Empty(merged.DiagnosticIds);
    }

    [Fact]
    public void Objects_of_several_requests_or_responses_of_one_status_are_one()
    {
        Merged merged = Merged.From(("a.md",
            """
            # Lights [/lights]

            ## Find [POST]

            + Request By name (application/json)
                + Attributes
                    + name (required, string)
                    + mast (required, string)

            + Response 200 (application/json)
                + Attributes
                    + id (required, number)
                    + name (required, string)

            + Request By number (application/json)
                + Attributes
                    + number (required, number)
                    + mast (required, string)

            + Response 200 (application/json)
                + Attributes
                    + id (required, number)
                    + height (required, number)
            """));

        Operation operation = merged.Operation("find");
        string key = MemberKey.Operation(Assert.Single(merged.Model.Groups).Name, "find");
        ObjectSchema body = merged.Object(Assert.IsType<SchemaReference>(operation.Body?.Type).SchemaName);
        Assert.Equal(["name False", "mast True", "number False"], body.Properties.Select(static property => $"{property.WireName} {property.IsRequired}"));
        Assert.Equal("Type.SeveralPayloads", merged.Evidence.For(MemberKey.Parameter(key, operation.Body!.Name), Fact.Type)?.Rule);
        Response success = Assert.Single(operation.Responses, static response => response.IsSuccess);
        ObjectSchema model = merged.Object(Assert.IsType<SchemaReference>(success.Body).SchemaName);
        Assert.Equal(["id True", "name False", "height False"], model.Properties.Select(static property => $"{property.WireName} {property.IsRequired}"));
        Assert.Equal("Type.SeveralPayloads", merged.Evidence.For(MemberKey.Status(key, "200"), Fact.Type)?.Rule);
    }

    [Fact]
    public void What_no_attributes_describe_bodies_show()
    {
        Merged merged = Merged.From(("a.md",
            """
            # Lights [/lights]

            ## Add [POST]

            + Request (application/json)

                    { "name": "Red Sand" }

            + Response 201 (application/json)
                + Attributes
                    + id (required)
                    + mast (object)

                + Body

                        { "id": 1, "mast": { "height": 2 } }
            """));
        Operation operation = merged.Operation("add");

        Assert.Equal(new PrimitiveType(PrimitiveKind.String), merged.Property(Assert.IsType<SchemaReference>(operation.Body?.Type).SchemaName, "name").Type);
        string response = TypeOf(operation);
        Assert.Equal(new PrimitiveType(PrimitiveKind.Integer), merged.Property(response, "id").Type);
        Assert.Equal(["height"], merged.Object(Assert.IsType<SchemaReference>(merged.Property(response, "mast").Type).SchemaName).Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Elements_of_a_named_list_are_a_model()
    {
        Merged merged = Merged.From(("a.md", Page("/a", "Masts") + "# Data Structures\n\n## Masts (array)\n+ (object)\n    + height (number)\n"));

        ListType list = Assert.IsType<ListType>(merged.Model.Groups[0].Operations[0].Responses[0].Body);
        Assert.Equal(["height"], merged.Object(Assert.IsType<SchemaReference>(list.Item).SchemaName).Properties.Select(property => property.WireName));
    }

    private static string Page(string path, string type) => $"FORMAT: 1A\n\n# Get {path} [{path}]\n\n## GET\n\n+ Response 200 (application/json)\n    + Attributes ({type})\n\n";

    private static string TypeOf(Operation operation) => Assert.IsType<SchemaReference>(operation.Responses[0].Body).SchemaName;
}
