using PiecesGen.Generator.Model;

namespace PiecesGen.Merging.Tests;

/// <summary>A word that a generator was told to put before every model is no part of their names.</summary>
public sealed class ModelPrefixTests
{
    [Fact]
    public void A_word_before_every_model_of_a_folder_is_left_out_and_links_still_lead_there()
    {
        Merged merged = Merged.From([.. Models("Garden", 20), Model("GardenBed", "**plant** | [**GardenPlant0**](GardenPlant0.md) |  |")]);

        Assert.Contains(merged.Model.Schemas, schema => schema.Name == "Bed");
        Assert.Equal(new SchemaReference("Plant0"), Assert.Single(merged.Object("Bed").Properties).Type);
        Assert.DoesNotContain(merged.Model.Schemas, schema => schema.Name.StartsWith("Garden", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(18, "GardenBed")]
    [InlineData(20, "Tool")]
    [InlineData(20, "Gardener")]
    public void A_word_that_few_models_or_not_all_of_them_begin_with_is_part_of_their_names(int count, string other)
    {
        Merged merged = Merged.From([.. Models("Garden", count), Model(other, "**id** | **string** |  |")]);

        Assert.Contains(merged.Model.Schemas, schema => schema.Name == "GardenPlant0");
        Assert.Contains(merged.Model.Schemas, schema => schema.Name == other);
    }

    private static IEnumerable<(string, string)> Models(string prefix, int count) =>
        Enumerable.Range(0, count).Select(i => Model($"{prefix}Plant{i}", "**id** | **string** |  |"));

    private static (string, string) Model(string name, string rows) => ($"models/{name}.md", $"""
        # {name}

        ## Properties

        Name | Type | Description | Notes
        ------------ | ------------- | ------------- | -------------
        {rows}
        """);
}
