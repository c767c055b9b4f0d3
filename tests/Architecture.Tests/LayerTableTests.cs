namespace PiecesGen.Architecture.Tests;

/// <summary>What breaks a table is found.</summary>
public sealed class LayerTableTests
{
    private static readonly LayerTable s_table = new("shop", ["Values"],
    [
        Layer.Using("Values"),
        Layer.Using("Docs"),
        Layer.Using("Rooms", "Docs", "Rooms/*"),
        Layer.Using("Rooms/*", "Docs"),
        Layer.UsingAllBut("Hosting", "Docs"),
        Layer.UsingAllBut("tool/", "Hosting"),
    ]);

    [Theory]
    [InlineData("shop/Docs", "shop/Values")]
    [InlineData("shop/Rooms", "shop/Docs")]
    [InlineData("shop/Rooms/Own", "shop/Docs/Html")]
    [InlineData("shop/Rooms/Own", "shop/Rooms/Own/Words")]
    [InlineData("shop/Rooms", "shop/Rooms/Own/Words")]
    [InlineData("shop/Hosting", "shop/Rooms/Own")]
    [InlineData("tool/Commands", "shop/Docs")]
    [InlineData("shop/Docs", "elsewhere/Docs")]
    public void What_a_row_allows_is_no_violation(string from, string to) => Assert.Empty(s_table.Violations(Graph(from, to)));

    [Theory]
    [InlineData("shop/Values", "shop/Docs")]
    [InlineData("shop/Docs", "shop/Rooms")]
    [InlineData("shop/Docs/Html", "shop/Rooms/Own")]
    [InlineData("shop/Rooms/Own", "shop/Rooms")]
    [InlineData("shop/Rooms/Own", "shop/Rooms/Other")]
    [InlineData("shop/Rooms/Own/Words", "shop/Rooms/Other/Words")]
    [InlineData("shop/Hosting", "shop/Docs")]
    [InlineData("tool/Commands", "shop/Hosting")]
    [InlineData("shop/Hosting", "shop/Docs/Html")]
    public void Anything_else_is_a_violation(string from, string to) => Assert.Single(s_table.Violations(Graph(from, to)));

    [Fact]
    public void A_relative_name_without_a_using_is_a_violation()
    {
        ReferenceGraph graph = InMemory.Graph(
            ("shop/Rooms/Room.cs", "namespace Shop.Rooms { class Room; }"),
            ("shop/Docs/Page.cs", "namespace Shop.Docs { class Page { Rooms.Room? _room; } }"));

        Assert.Equal("shop/Docs/Page.cs(1) uses Room of shop/Rooms", Assert.Single(s_table.Violations(graph)).ToString());
    }

    [Fact]
    public void Folders_without_a_row_and_rows_without_a_folder_are_found()
    {
        ReferenceGraph graph = InMemory.Graph(("shop/Docs/Html/A.cs", ""), ("shop/New/A.cs", ""), ("elsewhere/A.cs", ""), ("shop/Values/A.cs", ""), ("tool/A.cs", ""));

        Assert.Equal(["shop/New"], s_table.FoldersOfNoLayer(graph));
        Assert.Equal(["Rooms", "Rooms/*", "Hosting"], s_table.EmptyLayers(graph));
    }

    [Fact]
    public void The_table_is_written_as_markdown() => Assert.Equal(
        """
        | folder of `shop/` | may use, beside `Values`, which everybody may use |
        | --- | --- |
        | `Values` | nothing else |
        | `Docs` | nothing else |
        | `Rooms` | `Docs`, `Rooms/*` |
        | `Rooms/*` | `Docs` |
        | `Hosting` | everything but `Docs` |
        | `tool/` | everything but `Hosting` |
        """.ReplaceLineEndings("\n"),
        s_table.ToMarkdown());

    private static ReferenceGraph Graph(string from, string to) => new([new Reference($"{from}/User.cs", to, 1, "Used")], [], [from, to], []);
}
