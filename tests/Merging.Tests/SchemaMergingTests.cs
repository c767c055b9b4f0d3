using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

public sealed class SchemaMergingTests
{
    [Fact]
    public void Reserved_word_escapes_are_undone()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**var_schema** | **str** |  | [optional] ")),
            ("ts/Thing.md", TypeScriptModel("Thing", """
                **schema** | **string**
                **_public** | **boolean**
                """)));

        Assert.Equal(["schema", "public"], merged.Object("Thing").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_model_without_a_page_is_called_as_the_first_model_calls_it_and_reported_there()
    {
        Merged merged = Merged.From(
            ("py/Bed.md", PythonModel("Bed", "**owner** | [**Garden_user**](Garden_user) |  | ")),
            ("py/Pot.md", PythonModel("Pot", "**owner** | [**List[GardenUser]**](GardenUser) |  | ")));

        Assert.Equal(new SchemaReference("Garden_user"), merged.Property("Bed", "owner").Type);
        Assert.Equal(new ListType(new SchemaReference("Garden_user")), merged.Property("Pot", "owner").Type);
        Assert.Equal(["Bed", "Garden_user", "Pot"], merged.Model.Schemas.Select(schema => schema.Name));
        Assert.Equal("py/Bed.md", merged.Diagnostic(Catalog.ModelWithoutPage).Location.Path);
    }

    [Fact]
    public void Recased_names_keep_the_underscore_and_read_the_other_spelling_too()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**github_id** | **str** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**githubId** | **string**")));

        Assert.Equal(["githubId"], merged.Property("Thing", "github_id").AlternativeWireNames);
    }

    [Fact]
    public void Two_spellings_together_tell_capitals_within_a_segment()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**open_ai** | **str** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**openAI** | **string**")));

        Property property = Assert.Single(merged.Object("Thing").Properties);
        Assert.Equal("open_AI", property.WireName);
        Assert.Equal(["open_ai", "openAI"], property.AlternativeWireNames);
    }

    [Fact]
    public void A_name_that_was_shouted_throughout_is_shouted_again()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**more_options** | **str** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**mOREOPTIONS** | **string**")));

        Assert.Equal("MORE_OPTIONS", Assert.Single(merged.Object("Thing").Properties).WireName);
    }

    [Theory]
    [InlineData("'seeds'", false)]
    [InlineData("Food.NUTS", false)]
    [InlineData("FOOD_NUTS", false)]
    [InlineData("''", false)]
    [InlineData("'seed'", true)]
    [InlineData("Food.SEED", true)]
    public void A_default_that_the_type_does_not_list_is_reported(string documented, bool isReported)
    {
        Merged merged = Merged.From(
            ("py/ThingApi.md", PythonApi()),
            ("py/Thing.md", PythonModel("Thing", $"**food** | [**Food**](Food.md) |  | [optional] [default to {documented}]")),
            ("py/Food.md", "# Food\n\n## Enum\n\n* `SEEDS` (value: `'seeds'`)\n\n* `NUTS` (value: `'nuts'`)\n"));

        Assert.Equal(isReported, merged.DiagnosticIds.Contains(Catalog.DefaultWithoutValue.Id));
    }

    [Fact]
    public void Required_is_what_the_dialect_says_that_says_it()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", """
                **id** | **str** |  | 
                **note** | **str** |  | [optional] 
                """)),
            ("ts/Thing.md", TypeScriptModel("Thing", """
                **id** | **string**
                **note** | **string**
                """)));

        Assert.True(merged.Property("Thing", "id").IsRequired);
        Assert.False(merged.Property("Thing", "note").IsRequired);
    }

    [Fact]
    public void Where_no_dialect_says_it_a_property_is_optional() =>
        Assert.False(Merged.From(("ts/Thing.md", TypeScriptModel("Thing", "**id** | **string**"))).Property("Thing", "id").IsRequired);

    [Fact]
    public void Where_a_page_of_an_unknown_dialect_has_notes_what_it_does_not_mark_as_optional_is_required()
    {
        Merged merged = Merged.From(("Thing.md", "# Thing\n\n## Properties\n\nName | Type | Notes\n--- | --- | ---\n**id** | **String** | \n**note** | **String** | [optional]\n"));

        Assert.True(merged.Property("Thing", "id").IsRequired);
        Assert.False(merged.Property("Thing", "note").IsRequired);
        Assert.Equal("Required.UnmarkedIsRequired", RequiredEvidence(merged, "id").Rule);
        Assert.NotNull(RequiredEvidence(merged, "note").Place);
    }

    [Fact]
    public void Without_notes_a_page_of_an_unknown_dialect_leaves_properties_optional()
    {
        Merged merged = Merged.From(("Thing.md", "# Thing\n\n## Properties\n\nName | Type\n--- | ---\n**id** | **String**\n"));

        Assert.False(merged.Property("Thing", "id").IsRequired);
        Assert.Equal("Required.UnstatedIsOptional", RequiredEvidence(merged, "id").Rule);
    }

    [Fact]
    public void A_dialect_that_is_known_says_itself_what_it_does_not_mark()
    {
        Merged merged = Merged.From(
            ("a/Thing.md", "# Thing\n\n## Properties\n\nName | Type | Notes\n--- | --- | ---\n**id** | **String** | \n"),
            ("py/Thing.md", PythonModel("Thing", "**id** | **str** |  | [optional] ")));

        Assert.False(merged.Property("Thing", "id").IsRequired);
    }

    [Fact]
    public void The_finer_type_wins_without_a_diagnostic()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**count** | **int** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**count** | **number**")));

        Assert.Equal(new PrimitiveType(PrimitiveKind.Integer), merged.Property("Thing", "count").Type);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Values_listed_in_place_by_one_dialect_are_kept()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**mode** | **str** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**mode** | **'FAST' | 'SLOW'**")));

        Assert.Equal(new LiteralsType(["FAST", "SLOW"]), merged.Property("Thing", "mode").Type);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Fact]
    public void Types_that_contradict_each_other_are_reported_where_the_ignored_one_stands()
    {
        Merged merged = Merged.From(
            ("py/Thing.md", PythonModel("Thing", "**count** | **int** |  | ")),
            ("ts/Thing.md", TypeScriptModel("Thing", "**count** | **boolean**")));

        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.PagesDisagree);
        Assert.Equal(("ts/Thing.md", 11), (diagnostic.Location.Path, diagnostic.Location.Span.StartLine));
    }

    [Fact]
    public void A_page_without_a_single_property_is_an_enum_whose_values_are_not_said() =>
        Assert.Equal(new EnumSchema("ThingEnum", null, []), Merged.From(("ThingEnum.md", PythonModel("ThingEnum", ""))).Schema("ThingEnum"));

    [Fact]
    public void A_page_without_a_single_property_is_open_where_the_same_docs_print_the_values_of_enums()
    {
        (string, string)[] pages = [("ThingAny.md", PythonModel("ThingAny", "")), ("Level.md", "# Level\n\n## Enum\n\n* `LOW` (value: `'low'`)\n")];

        Assert.Equal(new OpenSchema("ThingAny"), Merged.From(pages).Schema("ThingAny"));
        Assert.IsType<EnumSchema>(Merged.From([("other/ThingAny.md", pages[0].Item2), pages[1]]).Schema("ThingAny"));
    }

    [Fact]
    public void A_linked_model_without_a_page_is_open_and_reported_once_at_its_first_link()
    {
        Merged merged = Merged.From(
            ("a.md", PythonModel("Thing", """
                **one** | [**Missing**](Missing) |  | 
                **two** | [**List[Missing]**](Missing) |  | 
                """)));

        Assert.Equal(new OpenSchema("Missing"), merged.Schema("Missing"));
        DocsDiagnostic diagnostic = merged.Diagnostic(Catalog.ModelWithoutPage);
        Assert.Equal(("a.md", 10, Severity.Information), (diagnostic.Location.Path, diagnostic.Location.Span.StartLine, diagnostic.Kind.Severity));
    }

    [Theory]
    [InlineData("[**Other**](Other)")]
    [InlineData("[**Other**](Other.md)")]
    [InlineData("[**Other**](../models/Other)")]
    [InlineData("[**Other**](../models/12-Other.md)")]
    [InlineData("**Other**")]
    public void A_link_finds_its_page_however_it_is_written(string link)
    {
        Merged merged = Merged.From(
            ("12-Other.md", PythonModel("Other", "**id** | **str** |  | ")),
            ("Thing.md", PythonModel("Thing", $"**other** | {link} |  | ")));

        Assert.Equal(new SchemaReference("Other"), merged.Property("Thing", "other").Type);
        Assert.Empty(merged.Result.Diagnostics);
    }

    [Theory]
    [InlineData("Renamed")]
    [InlineData("../models/Renamed.md")]
    [InlineData("../models/7-Renamed")]
    public void A_link_finds_its_page_by_the_files_name_too(string target)
    {
        Merged merged = Merged.From(
            ("models/7-Renamed.md", PythonModel("Other", "**id** | **str** |  | ")),
            ("Thing.md", PythonModel("Thing", $"**other** | [**Alias**]({target}) |  | ")));

        Assert.Equal(new SchemaReference("Other"), merged.Property("Thing", "other").Type);
    }

    [Fact]
    public void Lists_and_maps_keep_what_they_hold()
    {
        Merged merged = Merged.From(("Thing.md", PythonModel("Thing", """
            **names** | **List[str]** |  | 
            **scores** | **Dict[str, float]** |  | 
            **rows** | **List[List[int]]** |  | 
            """)));

        Assert.Equal(new ListType(new PrimitiveType(PrimitiveKind.String)), merged.Property("Thing", "names").Type);
        Assert.Equal(new MapType(new PrimitiveType(PrimitiveKind.Number)), merged.Property("Thing", "scores").Type);
        Assert.Equal(new ListType(new ListType(new PrimitiveType(PrimitiveKind.Integer))), merged.Property("Thing", "rows").Type);
    }

    [Fact]
    public void Two_spellings_of_one_name_in_a_table_are_reported_and_the_first_row_kept()
    {
        Merged merged = Merged.From(("Thing.md", PythonModel("Thing", """
            **thing_id** | **str** |  | 
            **thingId** | **int** |  | 
            """)));

        Assert.Equal(new PrimitiveType(PrimitiveKind.String), Assert.Single(merged.Object("Thing").Properties).Type);
        Assert.Equal(11, merged.Diagnostic(Catalog.NameStatedTwice).Location.Span.StartLine);
    }

    [Fact]
    public void What_a_model_is_one_of_is_kept_with_it()
    {
        Merged merged = Merged.From(
            Options.None,
            ("ThingApi.md", PythonApi()),
            ("models/Thing.md", "# Thing\n\n## oneOf schemas\n\n* [Small](Small.md)\n* **str**\n"),
            ("models/Small.md", PythonModel("Small", "**id** | **str** |  | ")),
            ("models/Unused.md", PythonModel("Unused", "**id** | **str** |  | ")));

        Assert.Equal(
            [new SchemaReference("Small"), new PrimitiveType(PrimitiveKind.String)],
            Assert.IsType<OpenSchema>(merged.Schema("Thing")).Variants);
        Assert.Equal(["Small", "Thing"], merged.Model.Schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void Types_that_one_page_lists_are_those_of_a_page_that_tells_none()
    {
        Merged merged = Merged.From(
            Options.None,
            ("rust/ThingApi.md", PythonApi()),
            ("rust/Thing.md", "# Thing\n\n## Enum Variants\n\n| Name | Value |\n|---- | -----|\n"),
            ("java/Thing.md", "# Thing\n\n## oneOf schemas\n\n* [Small](Small.md)\n"),
            ("java/Small.md", PythonModel("Small", "**id** | **str** |  | ")));

        Assert.Equal([new SchemaReference("Small")], Assert.IsType<OpenSchema>(merged.Schema("Thing")).Variants);
    }

    private static EvidenceRow RequiredEvidence(Merged merged, string property) =>
        merged.Result.Evidence.Single(evidence => evidence.Member == MemberKey.Property("Thing", property) && evidence.Fact == Fact.Required);
}
