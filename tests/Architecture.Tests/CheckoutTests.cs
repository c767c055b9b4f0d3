namespace PiecesGen.Architecture.Tests;

/// <summary>This checkout keeps to the tables of ARCHITECTURE.md.</summary>
public sealed class CheckoutTests(Checkout checkout) : IClassFixture<Checkout>
{
    private readonly ReferenceGraph _graph = checkout.Graph;

    public static TheoryData<string> TableRoots => [.. Rules.Tables.Select(table => table.Root)];

    public static TheoryData<string> LibraryNames => [.. Rules.Libraries.Select(library => library.Name)];

    [Fact]
    public void Every_name_in_the_sources_means_something() => Assert.Empty(_graph.Unknown);

    [Theory]
    [MemberData(nameof(TableRoots))]
    public void A_layer_uses_only_what_its_row_allows(string root) => Assert.Empty(Table(root).Violations(_graph));

    [Theory]
    [MemberData(nameof(TableRoots))]
    public void Every_folder_has_a_row_and_every_row_a_folder(string root)
    {
        Assert.Empty(Table(root).FoldersOfNoLayer(_graph));
        Assert.Empty(Table(root).EmptyLayers(_graph));
    }

    [Theory]
    [MemberData(nameof(LibraryNames))]
    public void A_library_is_known_to_its_folders_alone(string name)
    {
        Library library = Rules.Libraries.Single(library => library.Name == name);

        Assert.Empty(library.Violations(_graph));
        Assert.Empty(library.FoldersWithoutUse(_graph));
    }

    [Theory]
    [MemberData(nameof(TableRoots))]
    public void No_folders_need_each_other(string root) => Assert.Empty(Knots.In(root, _graph));

    [Fact]
    public void A_folder_of_the_runtime_has_a_row_of_its_own_and_uses_only_rows_above_it()
    {
        Assert.Equal(
            _graph.SourceFolders.Where(folder => LayerPath.Holds(Rules.Runtime.Root, folder)),
            Rules.Runtime.Rows.Select(row => $"{Rules.Runtime.Root}/{row.Folder}").Order(StringComparer.Ordinal));
        Assert.All(Rules.Runtime.Rows, (row, index) => Assert.Empty(row.Names.Except(Rules.Runtime.Rows.Take(index).Select(above => above.Folder))));
    }

    [Theory]
    [MemberData(nameof(TableRoots))]
    public void The_table_stands_in_the_architecture_page(string root) => Assert.Contains(Table(root).ToMarkdown() + "\n\n", ArchitecturePage(), StringComparison.Ordinal);

    [Fact]
    public void The_libraries_stand_in_the_architecture_page()
    {
        string rows = string.Concat(Rules.Libraries.Select(library => library.ToMarkdown() + "\n"));

        Assert.Contains($"| --- | --- |\n{rows}\n", ArchitecturePage(), StringComparison.Ordinal);
    }

    private static LayerTable Table(string root) => Rules.Tables.Single(table => table.Root == root);

    private static string ArchitecturePage() => File.ReadAllText(RepositoryRoot.File("ARCHITECTURE.md"));
}
