using PiecesGen.Generator.Merging.Evidence;
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
    public void A_model_with_all_properties_of_models_that_nothing_uses_is_one_of_them()
    {
        Merged merged = Merged.From(
            Body("Bed"),
            Model("Bed", "**kind** | **str** |  | \n**seeds** | **int** |  | \n**plants** | **int** |  | \n**note** | **str** |  | [optional] "),
            Model("Sown", "**kind** | **str** |  | \n**seeds** | **int** |  | \n**note** | **str** |  | [optional] "),
            Model("Planted", "**kind** | **str** |  | \n**plants** | **int** |  | "),
            Model("Kind", "**kind** | **str** |  | "));

        Assert.Equal(["Planted", "Sown"], Variants(merged, "Bed"));
        Assert.Equal(["kind"], merged.Object("Bed").Properties.FindAll(static property => property.IsRequired).ConvertAll(static property => property.WireName));
        Assert.Equal("Required.NotInEveryVariantIsOptional", merged.Evidence.For(MemberKey.Property("Bed", "seeds"), Fact.Required)?.Rule);
        Assert.Equal("Bed.md", merged.Evidence.For(MemberKey.Property("Bed", "kind"), Fact.Required)?.Place?.Path);
    }

    [Theory]
    [InlineData("**kind** | **str** |  | \n**seeds** | **str** |  | ", "**kind** | **str** |  | \n**plants** | **int** |  | ")] // Another type.
    [InlineData("**kind** | **str** |  | \n**seeds** | **int** |  | ", "**kind** | **str** |  | ")] // Not all of it.
    [InlineData("**seeds** | **int** |  | \n**kind** | **str** |  | ", "**plants** | **int** |  | ")] // Nothing in common.
    public void A_model_is_no_sum_of_models_that_differ_lack_something_or_have_nothing_in_common(string one, string other)
    {
        Merged merged = Merged.From(
            Body("Bed"), Model("Bed", "**kind** | **str** |  | \n**seeds** | **int** |  | \n**plants** | **int** |  | "), Model("Sown", one), Model("Planted", other));

        Assert.Empty(Variants(merged, "Bed"));
        Assert.DoesNotContain(merged.Object("Bed").Properties, static property => !property.IsRequired);
    }

    [Fact]
    public void Of_the_models_that_a_sum_could_be_of_those_are_the_variants_that_are_called_like_it()
    {
        Merged merged = Merged.From(
            Body("UpdateBedBody"),
            Model("UpdateBedBody", "**kind** | **str** |  | \n**seeds** | **int** |  | \n**plants** | **int** |  | "),
            Model("UpdateBedWithSeeds", "**kind** | **str** |  | \n**seeds** | **int** |  | "),
            Model("UpdateBedWithPlants", "**kind** | **str** |  | \n**plants** | **int** |  | "),
            Model("Glasshouse", "**seeds** | **int** |  | \n**plants** | **int** |  | "));

        Assert.Equal(["UpdateBedWithPlants", "UpdateBedWithSeeds"], Variants(merged, "UpdateBedBody"));
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
