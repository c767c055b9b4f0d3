namespace PiecesGen.Architecture.Tests;

public sealed class KnotsTests
{
    [Fact]
    public void Folders_in_line_are_no_knot() =>
        Assert.Empty(Knots.In("shop", Graph(("shop/A", "shop/B"), ("shop/B", "shop/C"), ("shop/A", "shop/C"))));

    [Fact]
    public void Folders_on_a_cycle_are_told_with_what_they_use_of_it() => Assert.Equal(
        ["A → B", "B → C", "C → A"],
        Knots.In("shop", Graph(("shop/A", "shop/B"), ("shop/B", "shop/C"), ("shop/C", "shop/A"), ("shop/C", "shop/D"), ("shop/E", "shop/A"))));

    [Fact]
    public void Two_knots_are_two() => Assert.Equal(
        ["A → B", "B → A", "C → D", "D → C"],
        Knots.In("shop", Graph(("shop/A", "shop/B"), ("shop/B", "shop/A"), ("shop/B", "shop/C"), ("shop/C", "shop/D"), ("shop/D", "shop/C"))));

    [Fact]
    public void A_folder_counts_with_what_lies_in_it() =>
        Assert.Equal(["A → B", "B → A"], Knots.In("shop", Graph(("shop/A/Deep", "shop/B"), ("shop/B", "shop/A"), ("shop/A", "shop/A/Deep"), ("shop/A/Deep", "shop/A"))));

    [Fact]
    public void Another_root_is_no_part_of_a_knot() =>
        Assert.Empty(Knots.In("shop", Graph(("shop/A", "shopping/B"), ("shopping/B", "shop/A"))));

    private static ReferenceGraph Graph(params (string From, string To)[] uses) =>
        new([.. uses.Select(use => new Reference($"{use.From}/User.cs", use.To, 1, "Used"))], [], [], []);
}
