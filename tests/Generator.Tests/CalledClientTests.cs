using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>What users of generated clients report most, called against a server.</summary>
public sealed class CalledClientTests
{
    [Theory]
    [InlineData(true, """{"amount":"12.50"}""")]
    [InlineData(true, """{"amount":12.50}""")]
    [InlineData(false, """{"amount":90071992547409.93}""")]
    [InlineData(false, """{"amount":"90071992547409.93"}""")]
    public async Task A_decimal_is_read_as_number_or_text_and_goes_back_as_it_came(bool isText, string json)
    {
        Page[] pages = [EchoOf("Price"), .. Price(isText, "")];

        var (result, request) = await CalledClient.RunAsync(
            pages,
            "Price price = await client.Things.DoItAsync(new Price { Amount = 1m }); await client.Things.DoItAsync(price); return price.Amount;",
            json);

        Assert.Equal(json, request.Body);
        Assert.Contains(result!, json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, """{"amount":"1.0"}""")]
    [InlineData(false, """{"amount":1.0}""")]
    public async Task A_decimal_of_the_callers_is_written_as_the_docs_say(bool isText, string sent)
    {
        Page[] pages = [EchoOf("Price"), .. Price(isText, "[optional] ")];

        var (_, request) = await CalledClient.RunAsync(pages, "await client.Things.DoItAsync(new Price { Amount = 1.0m }); return null;", "{}");

        Assert.Equal(sent, request.Body);
    }

    [Fact]
    public async Task A_model_prints_what_its_lists_and_maps_hold()
    {
        Page[] pages =
        [
            EchoOf("Garden"),
            Pages.Model("Garden", " **beds** | [**List[Bed]**](Bed.md) |  | \n **words** | **Dict[str, List[int]]** |  | [optional] \n **seal** | **bytearray** |  | [optional] "),
            Pages.Model("Bed", " **name** | **str** |  | "),
        ];

        var (result, _) = await CalledClient.RunAsync(
            pages,
            "return await client.Things.DoItAsync(new Garden { Beds = new[] { new Bed { Name = \"a\" } } });",
            """{"beds":[{"name":"a"},{"name":"b"}],"words":{"x":[1,2],"y":[]},"seal":"AQI=","more":true}""");

        const string Bed = "Bed {{ Name = {0}, AdditionalProperties = {{}} }}";
        Assert.Equal(
            $"Garden {{ Beds = [{string.Format(null, Bed, "a")}, {string.Format(null, Bed, "b")}], Words = {{ x = [1, 2], y = [] }}, Seal = AQI=, AdditionalProperties = {{\"more\":true}} }}",
            result);
    }

    [Fact]
    public async Task How_a_decimal_came_makes_no_difference_between_models()
    {
        Page[] pages = [EchoOf("Price"), Pages.Model("Price", "**amount** | **decimal.Decimal** |  | ")];

        var (result, _) = await CalledClient.RunAsync(
            pages, "return (await client.Things.DoItAsync(new Price { Amount = 1m })).Equals(new Price { Amount = 5m });", """{"amount":5}""");

        Assert.Equal("True", result);
    }

    [Theory]
    [InlineData("[**DECIMAL**](decimal.md)", "?amount=1.50")]
    [InlineData("[**List[DECIMAL]**](decimal.md)", "?amount=1.50&amount=1.50")]
    public async Task A_decimal_in_a_query_keeps_its_zeros(string type, string query)
    {
        string value = type.Contains("List", StringComparison.Ordinal) ? "new[] { 1.50m, 1.50m }" : "1.50m";
        Page page = Pages.Api(parameters: $" **amount** | {type.Replace("DECIMAL", "decimal.Decimal", StringComparison.Ordinal)}|  | ", responses: "**204** | OK |  -  |");

        var (_, request) = await CalledClient.RunAsync([page], $"await client.Things.DoItAsync({value}); return null;");

        Assert.Equal("/things" + query, request.Target);
    }

    [Fact]
    public async Task What_the_server_alone_sets_is_neither_demanded_nor_sent()
    {
        Page[] pages =
        [
            EchoOf("Thing"),
            Pages.Model("Thing", "**id** | **int** |  | [readonly] \n**made_by** | **str** |  | [readonly] \n**note** | **str** |  | [optional] [readonly] \n**name** | **str** |  | "),
        ];
        const string Json = """{"id":1,"made_by":"somebody","note":"new","name":"A"}""";

        var (created, request) = await CalledClient.RunAsync(
            pages, """Thing.Thing thing = await client.Things.DoItAsync(new Thing.Thing { Name = "A" }); return thing.Id + thing.MadeBy + thing.Note;""", Json);
        var (kept, update) = await CalledClient.RunAsync(
            pages,
            """
            Thing.Thing thing = await client.Things.DoItAsync(new Thing.Thing { Name = "A" });
            await client.Things.DoItAsync(thing);
            return System.Text.Json.JsonSerializer.Serialize(thing);
            """,
            Json);

        Assert.Equal("""{"name":"A"}""", request.Body);
        Assert.Equal("""{"name":"A"}""", update.Body);
        Assert.Equal("1somebodynew", created);
        Assert.Equal(Json, kept);
    }

    [Fact]
    public async Task What_the_server_alone_sets_is_demanded_of_the_server()
    {
        Page[] pages = [EchoOf("Thing"), Pages.Model("Thing", "**id** | **int** |  | [readonly] ")];

        var failure = await Assert.ThrowsAsync<ApiPayloadException>(() =>
            CalledClient.RunAsync(pages, "return await client.Things.DoItAsync(new Thing.Thing());", "{}"));

        Assert.Contains("'id'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_the_sum_of_its_variants_is_read_for_each_of_them()
    {
        Page[] pages =
        [
            EchoOf("Pet"),
            Pages.Model("Pet", "**kind** | **str** |  | \n**purrs** | **bool** |  | \n**barks** | **bool** |  | "),
            Pages.Model("Cat", "**kind** | **str** |  | \n**purrs** | **bool** |  | "),
            Pages.Model("Dog", "**kind** | **str** |  | \n**barks** | **bool** |  | "),
        ];
        const string Cat = """{"kind":"cat","purrs":true}""";

        var (result, request) = await CalledClient.RunAsync(
            pages, """Pet pet = await client.Things.DoItAsync(new Pet { Kind = "cat" }); await client.Things.DoItAsync(pet); return pet.Purrs;""", Cat);

        Assert.Equal("True", result);
        Assert.Equal(Cat, request.Body);
    }

    [Fact]
    public async Task A_union_is_sent_as_one_of_its_types_and_read_as_the_one_that_it_is()
    {
        Page[] pages =
        [
            EchoOf("Shape"),
            new Page("/docs/models/Shape.md", "# Shape\n\n## oneOf schemas\n\n* [**Circle**](Circle.md)\n* [**Square**](Square.md)\n* **str**\n* **int**\n* **List[str]**\n"),
            Pages.Model("Circle", "**radius** | **float** |  | "),
            Pages.Model("Square", "**side** | **float** |  | "),
        ];
        const string Code = """
            Shape shape = await client.Things.DoItAsync(new Circle { Radius = 1 });
            return $"{shape.AsCircle()?.Radius},{shape.AsSquare()?.Side},{shape.AsString()},{shape.AsInteger()},{shape.AsListOfString()?.Count}";
            """;

        foreach ((string json, string expected) in new[] { ("""{"radius":1.5,"more":1}""", "1.5,,,,"), ("""{"side":2}""", ",2,,,"), ("\"a\"", ",,a,,"), ("7", ",,,7,"), ("[]", ",,,,0") })
        {
            var (result, request) = await CalledClient.RunAsync(pages, Code, json);

            Assert.Equal(expected, result);
            Assert.Equal("""{"radius":1}""", request.Body);
        }
    }

    [Fact]
    public async Task A_property_with_values_of_its_own_in_each_variant_tells_which_it_is()
    {
        Page[] pages =
        [
            EchoOf("Pet"),
            new Page("/docs/models/Pet.md", "# Pet\n\n## anyOf schemas\n\n* [**Cat**](Cat.md)\n* [**Dog**](Dog.md)\n"),
            Pages.Model("Cat", "**kind** | **str** |  | must be one of [\"cat\", \"kitten\", ]\n**name** | **str** |  | "),
            Pages.Model("Dog", "**kind** | **str** |  | [optional] must be one of [\"dog\", ]\n**name** | **str** |  | "),
        ];

        var (result, _) = await CalledClient.RunAsync(
            pages,
            """Pet pet = await client.Things.DoItAsync(new Dog { Name = "A" }); return $"{pet.AsCat()?.Name},{pet.AsDog()?.Name}";""",
            """{"kind":"kitten","name":"Tom"}""");

        Assert.Equal("Tom,", result);
    }

    [Theory]
    [InlineData("[**Filter**](Filter)", "new Filter { Name = \"a b\", Count = 2 }", "?filter[name]=a%20b&filter[count]=2")]
    [InlineData("**str**", "\"a b\"", "?filter=a%20b")]
    public async Task The_only_parameter_of_a_GET_is_a_query_parameter(string type, string value, string query)
    {
        Page[] pages =
        [
            Pages.Api(parameters: $" **filter** | {type}|  | ", responses: "**204** | OK |  -  |"),
            Pages.Model("Filter", "**name** | **str** |  | [optional] \n**count** | **int** |  | [optional] "),
        ];

        var (_, request) = await CalledClient.RunAsync(pages, $"await client.Things.DoItAsync({value}); return null;");

        Assert.Equal("/things" + query, request.Target);
    }

    [Theory]
    [InlineData("**bytearray**", "ApiFile.FromBytes(new byte[] { 65 })")]
    [InlineData("**List[bytearray]**", "new[] { ApiFile.FromBytes(new byte[] { 65 }) }")]
    public async Task Files_in_a_form_of_an_unnamed_media_type_are_sent_as_multipart(string type, string value)
    {
        Page[] pages =
        [
            Pages.Api(endpoint: "**POST** /things", parameters: $" **photo** | {type}|  | ", responses: "**204** | OK |  -  |"),
            new Page("/docs/corrections.md", "---\npiecesgen: corrections\n---\n\n# Things API\n\n## **do_it**\n\n### Parameters\n\nName | In\n--- | ---\n**photo** | form\n"),
        ];

        var (_, request) = await CalledClient.RunAsync(pages, $"await client.Things.DoItAsync({value}); return null;");

        Assert.StartsWith("multipart/form-data; boundary=", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("name=\"photo\"", request.Body, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\nA\r\n", request.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_in_a_path_is_separated_by_commas()
    {
        Page page = Pages.Api(
            endpoint: "**GET** /things/{ids}", parameters: " **ids** | [**List[int]**](int.md)|  | ", responses: "**204** | OK |  -  |");

        var (_, request) = await CalledClient.RunAsync([page], "await client.Things.DoItAsync(new long[] { 1, 2, 3 }); return null;");

        Assert.Equal("/things/1,2,3", request.Target);
    }

    [Theory]
    [InlineData("csv", "?ids=1,2")]
    [InlineData("ssv", "?ids=1%202")]
    [InlineData("pipes", "?ids=1%7C2")]
    [InlineData("multi", "?ids=1&ids=2")]
    [InlineData("", "?ids=1&ids=2")]
    public async Task A_correction_tells_how_a_list_is_written_in_a_query(string style, string query)
    {
        Page[] pages =
        [
            Pages.Api(parameters: " **ids** | [**List[int]**](int.md)|  | ", responses: "**204** | OK |  -  |"),
            new Page("/docs/corrections.md", $"---\npiecesgen: corrections\n---\n\n# Things API\n\n## **do_it**\n\n### Parameters\n\nName | Style\n--- | ---\n**ids** | {style}\n"),
        ];

        var (_, request) = await CalledClient.RunAsync(pages, "await client.Things.DoItAsync(new long[] { 1, 2 }); return null;");

        Assert.Equal("/things" + query, request.Target);
    }

    [Theory]
    [InlineData("csv", "?filter=name,n,count,2")]
    [InlineData("multi", "?name=n&count=2")]
    [InlineData("json", "?filter=%7B%22name%22%3A%22n%22%2C%22count%22%3A2%7D")]
    public async Task A_correction_tells_how_an_object_is_written_in_a_query(string style, string query)
    {
        Page[] pages =
        [
            Pages.Api(parameters: " **filter** | [**Filter**](Filter)|  | ", responses: "**204** | OK |  -  |"),
            Pages.Model("Filter", "**name** | **str** |  | [optional] \n**count** | **int** |  | [optional] "),
            new Page("/docs/corrections.md", $"---\npiecesgen: corrections\n---\n\n# Things API\n\n## **do_it**\n\n### Parameters\n\nName | Style\n--- | ---\n**filter** | {style}\n"),
        ];

        var (_, request) = await CalledClient.RunAsync(pages, """await client.Things.DoItAsync(new Filter { Name = "n", Count = 2 }); return null;""");

        Assert.Equal("/things" + query, request.Target);
    }

    [Fact]
    public async Task Items_of_lists_and_maps_may_be_null()
    {
        Page[] pages =
        [
            EchoOf("Other"),
            Pages.Model("Other", """
                **names** | **List[Optional[str]]** |  | 
                **counts** | **Dict[str, Optional[int]]** |  | 
                **grid** | **List[List[Optional[float]]]** |  | 
                **others** | [**List[Optional[Inner]]**](Inner) |  | [optional] 
                """),
            Pages.Model("Inner", "**id** | **int** |  | "),
        ];
        const string Json = """{"names":["a",null],"counts":{"a":1,"b":null},"grid":[[1.5,null],[]],"others":[null,{"id":1}]}""";

        var (result, request) = await CalledClient.RunAsync(
            pages,
            """
            Other other = await client.Things.DoItAsync(new Other { Names = new string?[] { null }, Counts = new Dictionary<string, long?>(), Grid = new double?[][] { } });
            await client.Things.DoItAsync(other);
            return other.Names[1] is null && other.Counts["b"] is null && other.Others![1]!.Id == 1;
            """,
            Json);

        Assert.Equal("True", result);
        Assert.Equal(Json, request.Body);
    }

    [Theory]
    [InlineData("**List[Optional[str]]**")]
    [InlineData("**Optional[List[str]]**")]
    public async Task Values_outside_JSON_are_not_null(string type)
    {
        Page page = Pages.Api(parameters: $" **x** | {type}|  | ", responses: "**204** | OK |  -  |");

        var (_, request) = await CalledClient.RunAsync([page], """await client.Things.DoItAsync(new[] { "a" }); return null;""");

        Assert.Equal("/things?x=a", request.Target);
    }

    [Fact]
    public async Task A_path_with_a_space_is_escaped()
    {
        Page page = Pages.Api(endpoint: "**GET** /my things/{id}", parameters: " **id** | **str**|  | ", responses: "**204** | OK |  -  |");

        var (_, request) = await CalledClient.RunAsync([page], """await client.Things.DoItAsync("a b"); return null;""");

        Assert.Equal("/my%20things/a%20b", request.Target);
    }

    [Fact]
    public async Task Values_of_an_enum_are_text_numbers_true_and_false_side_by_side()
    {
        Page[] pages =
        [
            EchoOf("Other"),
            Pages.Model("Other", "**mode** | [**Mode**](Mode) |  | \n**unknown** | [**Mode**](Mode) |  | \n**flag** | [**Flag**](Flag) |  | "),
            new Page("/docs/Mode.md", "# Mode\n\n## Enum\n\n* `AUTO` (value: `'auto'`)\n* `NUMBER_1` (value: `1`)\n* `ONE` (value: `'1'`)\n* `TRUE` (value: `true`)\n"),
            new Page("/docs/Flag.md", "# Flag\n\n## Enum\n\n* `TRUE` (value: `true`)\n"),
        ];
        const string Json = """{"mode":true,"unknown":7.0,"flag":true}""";

        var (result, echo) = await CalledClient.RunAsync(
            pages,
            """
            Other other = await client.Things.DoItAsync(new Other { Mode = Mode.Auto, Unknown = Mode.Number1, Flag = Flag.True });
            await client.Things.DoItAsync(other);
            return $"{other.Mode == Mode.True} {other.Unknown} {other.Flag == Flag.True}";
            """,
            Json);
        var (_, sent) = await CalledClient.RunAsync(
            pages, "return await client.Things.DoItAsync(new Other { Mode = Mode.Auto, Unknown = Mode.Number1, Flag = Flag.True });", Json);

        Assert.Equal(Json, echo.Body);
        Assert.Equal("True 7.0 True", result);
        Assert.Equal("""{"mode":"auto","unknown":1,"flag":true}""", sent.Body);
    }

    [Fact]
    public async Task The_names_of_values_do_not_depend_on_the_values_beside_them()
    {
        Page[] pages = [Pages.Api(), Pages.Model("Other", ""), new Page("/docs/Op.md", "# Op\n\n## Enum\n\n* `>=` (value: `'>='`)\n* `>`\n* `-1`\n* `1`\n* `a-b`\n* `a b`\n* ` ` (value: `' '`)\n")];

        EmittedCode emitted = await EmittedCode.From(pages);

        Assert.Equal(
            ["AMinusB", "ASpaceB", "GreaterThan", "GreaterThanEquals", "Minus1", "Space", "_1"],
            emitted.Load().GetType("Thing.Op")!.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public).Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task JSON_is_asked_for_before_XML()
    {
        Page[] pages = [Pages.Api(returns: "[**Other**](Other)", accept: "application/xml, application/json"), Pages.Model("Other", "**id** | **int** |  | ")];

        var (result, request) = await CalledClient.RunAsync(pages, "return (await client.Things.DoItAsync()).Id;", """{"id":5.0}""");

        Assert.Equal("5", result);
        Assert.Equal("application/json, application/xml;q=0.1", request.Accept);
    }

    /// <summary>A model with a decimal, which a Python page says is sent as text, and a correction that it is a number.</summary>
    private static IEnumerable<Page> Price(bool isText, string notes)
    {
        yield return Pages.Model("Price", $"**amount** | **decimal.Decimal** |  | {notes}");
        if (!isText)
        {
            yield return new Page("/docs/corrections.md", "---\npiecesgen: corrections\n---\n\n# Price\n\n## Properties\n\nName | Type\n--- | ---\n**amount** | BigDecimal\n");
        }
    }

    /// <summary>An operation that sends a model and receives one.</summary>
    private static Page EchoOf(string model) => Pages.Api(
        endpoint: "**PUT** /things",
        parameters: $" **body** | [**{model}**](../models/{model})|  | ",
        returns: $"[**{model}**](../models/{model})",
        contentType: "application/json",
        accept: "application/json");
}
