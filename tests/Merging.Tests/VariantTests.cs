using PiecesGen.Generator.Model;
using static PiecesGen.Merging.Tests.SamplePages;

namespace PiecesGen.Merging.Tests;

/// <summary>Unions whose pages do not tell their variants: models that nothing else uses and that are called alike are these.</summary>
public sealed class VariantTests
{
    private const string Untold = "# UpdateBedBody\n\n## Enum Variants\n\n| Name | Value |\n|---- | -----|\n";

    [Fact]
    public void Unused_models_that_are_called_like_a_union_without_variants_are_its_variants()
    {
        Merged merged = Merged.From(
            Body("UpdateBedBody"), ("UpdateBedBody.md", Untold), Model("UpdateBedWithSeeds"), Model("UpdateBedWithPlants"), Model("UpdatePath"), Model("UpdateBed"));

        Assert.Equal(["UpdateBedWithPlants", "UpdateBedWithSeeds"], Variants(merged, "UpdateBedBody"));
    }

    [Fact]
    public void Words_around_what_is_a_variants_own_are_those_of_the_union()
    {
        Merged merged = Merged.From(
            Body("BedAttributes"), ("BedAttributes.md", Untold.Replace("UpdateBedBody", "BedAttributes", StringComparison.Ordinal)),
            Model("BedRowAttributes"), Model("BedSquareAttributes"), Model("BedRow"));

        Assert.Equal(["BedRowAttributes", "BedSquareAttributes"], Variants(merged, "BedAttributes"));
    }

    [Fact]
    public void A_model_that_is_used_or_stands_alone_is_no_variant()
    {
        Merged used = Merged.From(
            Body("UpdateBedBody"), ("UpdateBedBody.md", Untold), Model("UpdateBedWithSeeds"), Model("UpdateBedWithPlants"),
            Model("UpdateBedBefore", "**seeds** | [**UpdateBedWithSeeds**](UpdateBedWithSeeds.md) |  | "));

        Assert.Equal(["UpdateBedBefore", "UpdateBedWithPlants"], Variants(used, "UpdateBedBody"));
        Assert.Empty(Variants(Merged.From(Body("UpdateBedBody"), ("UpdateBedBody.md", Untold), Model("UpdateBedWithSeeds")), "UpdateBedBody"));
    }

    [Fact]
    public void A_model_with_one_property_is_what_the_variants_that_have_it_have_in_common()
    {
        Merged merged = Merged.From(
            Body("UpdateBedBody"),
            Model("UpdateBedBody", "**method** | **str** |  | "),
            Model("UpdateBedWithSeeds", "**method** | **str** |  | \n**seeds** | **int** |  | "),
            Model("UpdateBedWithPlants", "**method** | **str** |  | \n**plants** | **int** |  | "),
            Model("UpdateBedPlan", "**plan** | **str** |  | "));

        Assert.Equal(["UpdateBedWithPlants", "UpdateBedWithSeeds"], Variants(merged, "UpdateBedBody"));
        Assert.Equal("method", Assert.Single(merged.Object("UpdateBedBody").Properties).WireName);
    }

    [Fact]
    public void A_variant_belongs_to_the_union_that_it_shares_the_most_words_with()
    {
        Merged merged = Merged.From(
            ("ThingApi.md", PythonApi(parameters: " **body** | [**UpdateBedBody**](UpdateBedBody.md)|  | ", returns: "[**UpdateBody**](UpdateBody.md)")),
            ("UpdateBedBody.md", Untold),
            ("UpdateBody.md", Untold.Replace("UpdateBedBody", "UpdateBody", StringComparison.Ordinal)),
            Model("UpdateBedWithSeeds"), Model("UpdateBedWithPlants"), Model("UpdatePathWithStones"));

        Assert.Equal(["UpdateBedWithPlants", "UpdateBedWithSeeds"], Variants(merged, "UpdateBedBody"));
        Assert.Empty(Variants(merged, "UpdateBody"));
    }

    private static IEnumerable<string> Variants(Merged merged, string schema) =>
        (merged.Schema(schema) switch
        {
            OpenSchema open => open.Variants,
            ObjectSchema model => model.Variants,
            _ => [],
        }).Select(variant => Assert.IsType<SchemaReference>(variant).SchemaName);

    private static (string, string) Body(string model) =>
        ("ThingApi.md", PythonApi(parameters: $" **body** | [**{model}**]({model}.md)|  | ", returns: "void (empty response body)"));

    private static (string, string) Model(string name, string rows = "**id** | **int** |  | ") => ($"{name}.md", PythonModel(name, rows));
}
