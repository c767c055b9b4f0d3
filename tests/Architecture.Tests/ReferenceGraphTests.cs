namespace PiecesGen.Architecture.Tests;

/// <summary>A reference is seen however it is written.</summary>
public sealed class ReferenceGraphTests
{
    private const string Page = "namespace Shop.Docs { public sealed class Page { public Part First => new(); public static Page Empty => new(); } public sealed class Part; }";

    [Theory]
    [InlineData("using Shop.Docs; namespace Shop.Model { class User { Page? _page; } }")]
    [InlineData("namespace Shop.Model { class User { Docs.Page? _page; } }")]
    [InlineData("namespace Shop { class User { global::Shop.Docs.Page[]? _pages; } }")]
    [InlineData("using P = Shop.Docs.Page; namespace Shop.Model { class User { P? _page; } }")]
    [InlineData("using static Shop.Docs.Page; namespace Shop.Model { class User { object _page = Empty; } }")]
    [InlineData("namespace Shop.Model { class User { string _name = nameof(Docs.Page); } }")]
    public void A_name_is_seen_in_each_way_to_write_it(string user)
    {
        Reference reference = Assert.Single(InMemory.Graph(("shop/Docs/Page.cs", Page), ("shop/Model/User.cs", user)).Folders);

        Assert.Equal(("shop/Model/User.cs", "shop/Docs", 1), (reference.File, reference.To, reference.Line));
    }

    [Theory]
    [InlineData("var first = Shop.Model.Shelf.Page;")]
    [InlineData("object first = Shop.Model.Shelf.Page.First;")]
    [InlineData("Shop.Model.Shelf.Put(new());")]
    [InlineData("_ = Shop.Model.Shelf.Pages[0];")]
    public void A_type_that_is_not_named_is_seen(string statement)
    {
        ReferenceGraph graph = InMemory.Graph(
            ("shop/Docs/Page.cs", Page),
            ("shop/Model/Shelf.cs", "namespace Shop.Model { static class Shelf { public static Docs.Page Page => new(); public static void Put(Docs.Page page) { } public static Docs.Pages Pages => new(); } }"),
            ("shop/Docs/Pages.cs", "namespace Shop.Docs { public sealed class Pages { public int this[int index] => index; } }"),
            ("shop/Emission/User.cs", $"class User {{ void Use() {{ {statement} }} }}"));

        Assert.Contains(graph.Folders, reference => reference is { File: "shop/Emission/User.cs", To: "shop/Docs" });
    }

    [Fact]
    public void An_extension_is_seen_where_it_is_called()
    {
        ReferenceGraph graph = InMemory.Graph(
            ("shop/Text/Quoting.cs", "namespace Shop { static class Quoting { public static string Quoted(this string text) => text; } }"),
            ("shop/Model/User.cs", "namespace Shop { class User { string _name = \"a\".Quoted(); } }"));

        Assert.Equal("shop/Text", Assert.Single(graph.Folders).To);
    }

    [Fact]
    public void A_folder_within_a_folder_is_a_place_of_its_own()
    {
        ReferenceGraph graph = InMemory.Graph(
            ("shop/Docs/Page.cs", Page),
            ("shop/Docs/Html/User.cs", "namespace Shop.Docs.Html { class User { Page? _page; } }"));

        Reference reference = Assert.Single(graph.Folders);
        Assert.Equal(("shop/Docs/Html", "shop/Docs"), (reference.From, reference.To));
    }

    [Fact]
    public void A_namespace_alone_and_a_comment_use_nothing()
    {
        ReferenceGraph graph = InMemory.Graph(
            ("shop/Docs/Page.cs", Page),
            ("shop/Model/User.cs", "using Shop.Docs; namespace Shop.Model { /// <summary>See <see cref=\"Page\"/>.</summary>\nclass User; }"));

        Assert.Empty(graph.Folders);
    }

    [Fact]
    public void What_one_framework_alone_compiles_is_seen()
    {
        (string, string)[] sources =
        [
            ("shop/Docs/Page.cs", Page),
            ("shop/Model/User.cs", "#if OLD\nclass User { Shop.Docs.Page? _page; }\n#endif"),
        ];

        Assert.Empty(InMemory.Graph(InMemory.Compile(sources)).Folders);
        Assert.Single(InMemory.Graph(InMemory.Compile(sources), InMemory.Compile(sources, symbols: ["OLD"])).Folders);
    }

    [Fact]
    public void Another_project_is_a_place_and_a_library_is_none()
    {
        var docs = InMemory.Compile([("docs/Page.cs", Page)], "Docs");
        ReferenceGraph graph = InMemory.Graph(docs, InMemory.Compile([("tool/User.cs", "class User { Shop.Docs.Page? _page; System.Uri? _address; }")], others: docs));

        Assert.Equal("docs", Assert.Single(graph.Folders).To);
        Assert.Contains(graph.Libraries, reference => reference is { File: "tool/User.cs", Symbol: "Uri" });
    }

    [Fact]
    public void What_a_build_writes_has_no_place()
    {
        ReferenceGraph graph = InMemory.Graph(
            ("shop/obj/Debug/Usings.cs", "global using Shop.Docs;"),
            ("shop/Docs/Page.cs", Page),
            ("shop/Model/User.cs", "class User { Page? _page; }"));

        Assert.Equal("shop/Model/User.cs", Assert.Single(graph.Folders).File);
        Assert.Equal(["shop/Docs", "shop/Model"], graph.SourceFolders);
    }

    [Fact]
    public void A_name_without_meaning_is_told()
    {
        ReferenceGraph graph = InMemory.Graph(("shop/Model/User.cs", "class User\n{\n    Missing? _page;\n}"));

        Assert.Equal(["shop/Model/User.cs(3): Missing"], graph.Unknown);
    }
}
