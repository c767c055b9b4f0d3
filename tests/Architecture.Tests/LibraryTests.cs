namespace PiecesGen.Architecture.Tests;

public sealed class LibraryTests
{
    private static readonly Library s_parser = new("Parser", "shop/Docs", "shop/Rooms");

    [Theory]
    [InlineData("shop/Docs", "Parser")]
    [InlineData("shop/Docs/Html", "Parser.Core")]
    [InlineData("shop/Model", "Parsers")]
    public void Its_folders_may_use_it(string from, string library) => Assert.Empty(s_parser.Violations(Graph((from, library))));

    [Theory]
    [InlineData("shop/Model", "Parser")]
    [InlineData("shop", "Parser.Core")]
    public void Others_may_not(string from, string library) => Assert.Single(s_parser.Violations(Graph((from, library))));

    [Fact]
    public void A_folder_that_does_not_use_it_is_found() => Assert.Equal(["shop/Rooms"], s_parser.FoldersWithoutUse(Graph(("shop/Docs/Html", "Parser"))));

    private static ReferenceGraph Graph((string From, string Library) use) => new([], [new Reference($"{use.From}/User.cs", use.Library, 1, "Used")], [], []);
}
