using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Merging.Tests;

/// <summary>What becomes of the examples on reference pages.</summary>
public sealed class ExampleMergingTests
{
    private const string ListAndGet =
        """
        # Plants

        ## List the plants

        `GET /plants`

        ```json
        { "next": null, "plants": [{ "id": 1, "name": "rose", "bed": null, "tags": [] }] }
        ```

        ## See a plant

        `GET /plants/{id}`

        ```json
        { "id": 1, "name": "rose", "bed": { "row": 2 }, "height": 1.5 }
        ```
        """;

    [Fact]
    public void Examples_of_one_resource_are_one_model_named_by_its_path()
    {
        Merged merged = Merged.From(("plants.md", ListAndGet));

        Assert.Equal(["ListPlantsResponse", "Plant", "PlantBed"], merged.Model.Schemas.Select(schema => schema.Name));
        Assert.Equal(["id", "name", "bed", "tags", "height"], merged.Object("Plant").Properties.Select(property => property.WireName));
        Assert.Equal(new SchemaReference("Plant"), merged.Operation("see_plant").Responses[0].Body);
        Assert.Equal(new ListType(new SchemaReference("Plant")), merged.Property("ListPlantsResponse", "plants").Type);
    }

    [Fact]
    public void What_an_example_cannot_tell_stays_open()
    {
        Merged merged = Merged.From(("plants.md", ListAndGet));

        Assert.Equal(new PrimitiveType(PrimitiveKind.Any), merged.Property("ListPlantsResponse", "next").Type);
        Assert.Equal(new ListType(new PrimitiveType(PrimitiveKind.Any)), merged.Property("Plant", "tags").Type);
        Assert.Equal(new SchemaReference("PlantBed"), merged.Property("Plant", "bed").Type);
        Assert.DoesNotContain(merged.Object("Plant").Properties, property => property.IsRequired);
        Assert.Equal("Type.ShownByExample", merged.Evidence.For(MemberKey.Property("Plant", "height"), Fact.Type)?.Rule);
    }

    [Theory]
    [InlineData("1, 2.5", nameof(PrimitiveKind.Number))]
    [InlineData("1, \"a\"", nameof(PrimitiveKind.Any))]
    [InlineData("null, \"a\"", nameof(PrimitiveKind.String))]
    [InlineData("true, {}", nameof(PrimitiveKind.Any))]
    public void Values_that_differ_in_kind_are_any(string values, string expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants`\n\n```json\n{{ \"a\": [{values}] }}\n```\n"));

        Assert.Equal(new PrimitiveType(Enum.Parse<PrimitiveKind>(expected)), Assert.IsType<ListType>(merged.Property("SeeResponse", "a").Type).Item);
    }

    [Theory]
    [InlineData("""{ "com.garden/bed": "a", "org.garden": "b" }""", "Map String")]
    [InlineData("""{ "1": { "name": "a" }, "2": { "name": "b" } }""", "Map Model")]
    [InlineData("""{ "<id>": { "name": "a" } }""", "Map Model")]
    [InlineData("""{ "0a1b2c3d4e": [1], "f00ba12345": [2] }""", "Map List")]
    [InlineData("""{ "first": { "name": "a" }, "last": { "name": "b" } }""", "Model")]
    [InlineData("""{ "com.garden/bed": "a", "size": 1 }""", "Model")]
    [InlineData("""{ }""", "Map Any")]
    public void Object_whose_names_are_data_is_a_map(string json, string expected)
    {
        Merged merged = Merged.From(("plants.md", $"# Plants\n\n## See\n\n`GET /plants`\n\n```json\n{{ \"a\": {json} }}\n```\n"));

        Assert.Equal(expected, merged.Property("SeeResponse", "a").Type switch
        {
            MapType { Value: PrimitiveType value } => $"Map {value.Kind}",
            MapType { Value: ListType } => "Map List",
            MapType => "Map Model",
            _ => "Model",
        });
    }

    [Fact]
    public void Names_that_differ_between_examples_over_objects_that_are_alike_are_data()
    {
        Merged merged = Merged.From(("plants.md",
            "# Plants\n\n## See\n\n`GET /plants`\n\n```json\n[{ \"beds\": { \"rose\": { \"row\": 1 }, \"lily\": { \"row\": 2 } } }, { \"beds\": { \"fern\": { \"row\": 1 } } }]\n```\n"));

        Assert.Equal(new MapType(new SchemaReference("SeeResponseBeds")), merged.Property("SeeResponse", "beds").Type);
    }

    [Fact]
    public void Table_has_the_last_word_and_examples_add_to_it()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## The plant object

            Name | Type
            --- | ---
            id | string
            name | string
            bed | object

            ## See a plant

            `GET /plants/{id}`

            ```json
            { "id": 1, "name": "rose", "bed": { "row": 1 }, "tall": true }
            ```
            """));

        Assert.Equal(new SchemaReference("Plant"), merged.Operation("see_plant").Responses[0].Body);
        Assert.Equal(new PrimitiveType(PrimitiveKind.String), merged.Property("Plant", "id").Type);
        Assert.Equal(new SchemaReference("PlantBed"), merged.Property("Plant", "bed").Type);
        Assert.Equal(new PrimitiveType(PrimitiveKind.Boolean), merged.Property("Plant", "tall").Type);
        Assert.Null(merged.Evidence.For(MemberKey.Property("Plant", "id"), Fact.Type)?.Rule);
    }

    [Fact]
    public void Object_that_holds_what_its_table_links_to_is_none_itself()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## Links

            ### The link object

            Name | Type
            --- | ---
            href | string

            ## The plant object

            Name | Type
            --- | ---
            id | string
            name | string
            links | [links object](#links)

            ## See a plant

            `GET /plants/{id}`

            ```json
            { "id": "a", "name": "rose", "links": { "self": { "href": "b" } } }
            ```
            """));

        Assert.Equal(new SchemaReference("PlantLinks"), merged.Property("Plant", "links").Type);
        Assert.Equal(["self"], merged.Object("PlantLinks").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Body_of_a_table_has_what_its_example_shows_too()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## Plant it

            `POST /plants`

            Name | Type
            --- | ---
            name | string
            bed | object

            ```sh
            curl -X POST https://garden.example/plants -d '{ "name": "rose", "bed": { "row": 1 }, "tall": true }'
            ```
            """));

        Assert.Equal(["name", "bed", "tall"], merged.Object("PlantItRequest").Properties.Select(property => property.WireName));
        Assert.Equal(new SchemaReference("PlantItRequestBed"), merged.Property("PlantItRequest", "bed").Type);
    }

    [Fact]
    public void Resources_of_other_paths_are_others_though_they_are_alike()
    {
        Merged merged = Merged.From(("plants.md",
            """
            # Plants

            ## See a bed

            `GET /beds/{id}`

            ```json
            { "id": 1, "created": 2, "size": { "rows": 1 } }
            ```

            ## See a plant

            `GET /plants/{id}`

            ```json
            { "id": 1, "created": 2, "size": { "height": 1 } }
            ```
            """));

        Assert.Equal(["SeeBedResponse", "SeeBedResponseSize", "SeePlantResponse", "SeePlantResponseSize"], merged.Model.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void Several_documents_behind_one_status_are_no_model() => Assert.Null(
        Merged.From(("plants.md", "# Plants\n\n## Grow\n\n`POST /grow`\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ \"at\": 1 }\n{ \"at\": 2 }\n```\n"))
            .Operation("grow").Responses[0].Body);
}
