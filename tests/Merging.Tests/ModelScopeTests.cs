namespace PiecesGen.Merging.Tests;

/// <summary>Models of one name on pages that stand alone: one where they hold the same, and two where they do not.</summary>
public sealed class ModelScopeTests
{
    private const string Pot = "+ id (number, required)\n+ clay (string)\n";

    [Theory]
    [InlineData("+ id (number, required)\n+ clay (string)\n", "Pot")]
    [InlineData("+ clay (string)\n+ id (number, required)\n", "Pot")]
    [InlineData("+ id (number, required)\n+ clay (string)\n+ clay (string)\n", "Pot")]
    [InlineData("+ id (number)\n+ clay (string)\n", "BedsPot Pot")]
    [InlineData("+ id (number, required)\n+ clay (number)\n", "BedsPot Pot")]
    [InlineData("+ id (number, required)\n+ clay (array[string])\n", "BedsPot Pot")]
    [InlineData("+ id (number, required)\n", "BedsPot Pot")]
    public void Models_of_one_name_are_one_where_they_hold_the_same(string properties, string models)
    {
        Merged merged = Merged.From(("docs/1-pots.md", Page("pots", Pot)), ("docs/2-beds.md", Page("beds", properties)));

        Assert.Equal(models.Split(' '), merged.Model.Schemas.Select(schema => schema.Name));
    }

    [Theory]
    [InlineData("string", "Pot Shelf")]
    [InlineData("number", "BedsPot BedsShelf Pot Shelf")]
    public void What_a_model_holds_holds_counts(string clay, string models)
    {
        string Shelf(string type) => $"+ pots (array[Pot])\n\n## Pot\n+ clay ({type})\n";

        Merged merged = Merged.From(("docs/1-pots.md", Page("pots", Shelf("string"), "Shelf")), ("docs/2-beds.md", Page("beds", Shelf(clay), "Shelf")));

        Assert.Equal(models.Split(' '), merged.Model.Schemas.Select(schema => schema.Name));
    }

    private static string Page(string name, string properties, string model = "Pot") =>
        $"FORMAT: 1A\n\n# Group {name}\n\n## All [/{name}]\n\n### List [GET]\n\n+ Response 200 (application/json)\n    + Attributes (array[{model}])\n\n# Data Structures\n\n## {model}\n{properties}";
}
