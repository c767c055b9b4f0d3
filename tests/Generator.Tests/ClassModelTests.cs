using System.Reflection;
using PiecesGen.Tests.Support;

namespace PiecesGen.Generator.Tests;

/// <summary>Models as classes: what one calls and sends is as with records, and what the compiler makes for records is not there.</summary>
public sealed class ClassModelTests
{
    private const string Json = """{"beds":[{"name":"a"}],"kind":"new","shape":{"radius":2},"words":{"x":1},"more":true}""";

    private static readonly Page[] s_pages =
    [
        Pages.Api(
            endpoint: "**PUT** /things",
            parameters: " **body** | [**Garden**](../models/Garden)|  | ",
            returns: "[**Garden**](../models/Garden)",
            contentType: "application/json",
            accept: "application/json"),
        Pages.Model(
            "Garden",
            """
            **beds** | [**List[Bed]**](Bed.md) |  | 
            **kind** | [**Kind**](Kind.md) |  | [optional] 
            **shape** | [**Shape**](Shape.md) |  | [optional] 
            **words** | **Dict[str, int]** |  | [optional] 
            """),
        Pages.Model("Bed", "**name** | **str** |  | "),
        Pages.Model("Circle", "**radius** | **int** |  | "),
        Pages.Model("Square", "**side** | **int** |  | "),
        new Page("/docs/models/Kind.md", "# Kind\n\n## Enum\n\n* `OLD` (value: `'old'`)\n"),
        new Page("/docs/models/Shape.md", "# Shape\n\n## oneOf schemas\n\n* [**Circle**](Circle.md)\n* [**Square**](Square.md)\n"),
    ];

    [Theory]
    [InlineData("Record")]
    [InlineData("Class")]
    public async Task Lists_enums_unions_and_what_no_page_mentions_go_over_the_wire(string models)
    {
        var (result, request) = await CalledClient.RunAsync(
            PagesFor(models),
            """
            Garden garden = await client.Things.DoItAsync(new Garden { Beds = new[] { new Bed { Name = "a" } }, Kind = Kind.Old, Shape = new Circle { Radius = 2 } });
            await client.Things.DoItAsync(garden);
            return garden.Kind + " " + garden.Shape!.AsCircle()!.Radius + " " + (garden.Shape.AsSquare() is null) + " " + garden.Words!["x"];
            """,
            Json);

        Assert.Equal(Json, request.Body);
        Assert.Equal("new 2 True 1", result);
    }

    [Theory]
    [InlineData("Record")]
    [InlineData("Class")]
    public async Task A_serializer_of_the_callers_reads_and_writes_them(string models)
    {
        Type garden = await GardenAsync(models);

        object? value = System.Text.Json.JsonSerializer.Deserialize(Json, garden);

        Assert.Equal(Json, System.Text.Json.JsonSerializer.Serialize(value, garden));
    }

    [Fact]
    public async Task A_class_has_what_it_declares_and_nothing_else()
    {
        Type garden = await GardenAsync("Class");

        IEnumerable<string> methods = garden.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName)
            .Select(method => method.Name);

        Assert.Empty(methods);
        Assert.Single(garden.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic));
    }

    [Fact]
    public async Task What_a_page_says_of_its_client_comes_before_what_the_project_says()
    {
        EmittedCode emitted = await new GeneratorTest(PagesFor("Class")) { Properties = { ["PiecesGenModels"] = "Record" }, DisabledDiagnostics = { "PG1015" } }.EmitAsync();

        Assert.Null(emitted.Load().GetType("Thing.Garden")!.GetMethod("<Clone>$"));
    }

    private static Page[] PagesFor(string models) => [.. s_pages.Select(page => page with { Metadata = $"Models={models}" })];

    private static async Task<Type> GardenAsync(string models) =>
        (await new GeneratorTest(s_pages) { Properties = { ["PiecesGenModels"] = models }, DisabledDiagnostics = { "PG1015" } }.EmitAsync()).Load().GetType("Thing.Garden")!;
}
