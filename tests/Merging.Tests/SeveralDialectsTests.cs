using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Model;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

/// <summary>What generators do to names and types of one API is undone where the pages of several of them lie together.</summary>
public sealed class SeveralDialectsTests
{
    private const string Path = "**GET** /beds/{bed_id}/plants/{plant_id}";

    [Fact]
    public void A_sign_that_one_dialect_spells_out_and_another_leaves_away_is_on_the_wire()
    {
        Operation operation = Merged.From(
            ("py/ThingApi.md", PythonApi(Path, " **seed_set_kind** | **str**|  | ", contentType: "Not defined")),
            ("dart/ThingApi.md", Dart("seedSetPeriodKind", "String"))).Operation("thing_update");

        Assert.Equal(["bed_id", "plant_id", "seed_set.kind"], operation.Parameters.Select(parameter => parameter.WireName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_that_all_dialects_print_stands_for_no_sign()
    {
        Operation operation = Merged.From(
            ("py/ThingApi.md", PythonApi(Path, " **bed_period_start** | **str**|  | \n **bed_start** | **str**|  | ", contentType: "Not defined")),
            ("dart/ThingApi.md", Dart("bedPeriodStart", "String"))).Operation("thing_update");

        Assert.Equal(
            ["bed_id", "bed_period_start", "bed_start", "plant_id"], operation.Parameters.Select(parameter => parameter.WireName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_stands_for_no_sign_where_the_same_page_has_the_name_without_it_too()
    {
        string dart = Dart("seedPeriodKind", "String").Replace(" **seedPeriodKind** | **String**|  | ", " **seedPeriodKind** | **String**|  | \n **seedKind** | **String**|  | ", StringComparison.Ordinal);

        Assert.Equal(
            ["bed_id", "plant_id", "seedKind", "seedPeriodKind"],
            Merged.From(("dart/ThingApi.md", dart)).Operation("thingUpdate").Parameters.Select(parameter => parameter.WireName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_that_may_stand_for_a_sign_stands_where_no_other_dialect_tells() =>
        Assert.Contains(
            "seedSetPeriodKind",
            Merged.From(("dart/ThingApi.md", Dart("seedSetPeriodKind", "String"))).Operation("thingUpdate").Parameters.Select(parameter => parameter.WireName));

    [Fact]
    public void A_body_that_is_named_after_its_prefixed_model_is_the_body_of_the_other_dialect()
    {
        IEnumerable<(string, string)> models = Enumerable.Range(0, 19).Select(i => CSharpModel($"GardenPlant{i}", "**Id** | **string** |  | "));
        Merged merged = Merged.From([
            .. models,
            CSharpModel("GardenSeed", "**Id** | **string** |  | "),
            ("py/Seed.md", PythonModel("Seed", "**id** | **str** |  | ")),
            ("cs/ThingApi.md", PythonApi(parameters: " **gardenSeed** | [**List&lt;GardenSeed&gt;**](GardenSeed.md)|  | ").Replace("Python SDK", "C# SDK", StringComparison.Ordinal)
                .Replace("```python\nimport thing_client\n```", "", StringComparison.Ordinal)),
            ("py/ThingApi.md", PythonApi(parameters: " **seed** | [**List[Seed]**](Seed.md)|  | ")),
        ]);
        Operation operation = merged.Operation("thing_update");

        Assert.Empty(operation.Parameters);
        Assert.Equal(new ListType(new SchemaReference("Seed")), operation.Body?.Type);
        Assert.DoesNotContain(merged.Result.Diagnostics, diagnostic => diagnostic.Kind == Catalog.SeveralBodies);
    }

    [Fact]
    public void A_model_that_one_language_cannot_call_by_its_name_is_the_same_model()
    {
        Merged merged = Merged.From(
            ("php/ModelNamespace.md", Model("PHP", "ModelNamespace", "**id** | **string** |  | ")),
            ("php/Bed.md", Model("PHP", "Bed", "**plot** | [**ModelNamespace**](ModelNamespace.md) |  | ")),
            ("php/ModelPlant.md", Model("PHP", "ModelPlant", "**id** | **string** |  | ")),
            ("php/Plant.md", Model("PHP", "Plant", "**id** | **string** |  | ")),
            ("py/Namespace.md", PythonModel("Namespace", "**id** | **str** |  | ")),
            ("py/Bed.md", PythonModel("Bed", "**plot** | [**Namespace**](Namespace.md) |  | ")));

        Assert.Equal(["Bed", "ModelPlant", "Namespace", "Plant"], merged.Model.Schemas.Select(schema => schema.Name));
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Theory]
    [InlineData("**string**", "**datetime**", "DateTime")]
    [InlineData("**string**", "**date**", "Date")]
    [InlineData("**string**", "**bytes**", "Binary")]
    public void Text_where_another_source_tells_a_date_or_bytes_says_less_and_is_no_contradiction(string coarse, string fine, string expected)
    {
        Merged merged = Merged.From(
            ("a/Thing.md", TypeScriptModel("Thing", $"**at** | {coarse}")), ("b/Thing.md", PythonModel("Thing", $"**at** | {fine} |  | ")));

        Assert.Equal(expected, Assert.IsType<PrimitiveType>(merged.Property("Thing", "at").Type).Kind.ToString());
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Theory]
    [InlineData("**'A' | 'B'**", "**'A' | 'B' | 'C'**")]
    [InlineData("**'A' | 'B' | 'C'**", "**'B'**")]
    public void Of_two_lists_of_values_the_one_that_has_all_counts(string one, string other)
    {
        Merged merged = Merged.From(
            ("a/Thing.md", TypeScriptModel("Thing", $"**mode** | {one}")), ("b/Thing.md", TypeScriptModel("Thing", $"**mode** | {other}")));

        Assert.Equal(new LiteralsType(["A", "B", "C"]), merged.Property("Thing", "mode").Type);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Values_that_one_page_prints_as_a_list_and_another_as_one_are_a_list()
    {
        Merged merged = Merged.From(
            ("a/Thing.md", TypeScriptModel("Thing", "**mode** | `A`, `B`")), ("b/Thing.md", TypeScriptModel("Thing", "**mode** | **Array<'A' | 'B'>**")));

        Assert.Equal(new ListType(new LiteralsType(["A", "B"])), merged.Property("Thing", "mode").Type);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Pages_that_contradict_one_fact_are_reported_once()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**count** | **int** |  | ")),
            ("ts1/Thing.md", TypeScriptModel("Thing", "**count** | **boolean**")),
            ("ts2/Thing.md", TypeScriptModel("Thing", "**count** | **boolean**")),
            ("ts3/Thing.md", TypeScriptModel("Thing", "**count** | **string**")));

        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.PagesDisagree);
        Assert.Equal("ts1/Thing.md", diagnostic.Location.Path);
        Assert.EndsWith("The latter was kept. 2 other pages contradict it as well.", diagnostic.Message, StringComparison.Ordinal);
    }

    private static (string, string) CSharpModel(string name, string rows) => ($"cs/{name}.md", Model("C#", name, rows));

    private static string Model(string language, string name, string rows) => PythonModel(name, rows).Replace("Python SDK", $"{language} SDK", StringComparison.Ordinal);

    private static string Dart(string parameter, string type) => PythonApi(Path, $" **{parameter}** | **{type}**|  | ", contentType: "Not defined")
        .Replace("Python SDK", "Dart SDK", StringComparison.Ordinal)
        .Replace("thing_update", "thingUpdate", StringComparison.Ordinal)
        .Replace("import thing_client", "", StringComparison.Ordinal)
        .Replace("```python", "```dart", StringComparison.Ordinal);
}
