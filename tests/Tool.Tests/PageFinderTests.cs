using PiecesGen.Tool.Files;
using PiecesGen.Tool.Pages;

namespace PiecesGen.Tool.Tests;

public sealed class PageFinderTests
{
    [Fact]
    public void A_folder_stands_for_its_markdown_pages_at_any_depth_without_hidden_ones()
    {
        using PageFolder folder = new PageFolder()
            .With("a.md", "").With("deep/er/b.MD", "").With("c.mdx", "").With("d.txt", "").With("e.apib", "").With("f.html.md", "").With("g.html", "").With(".git/e.md", "");

        Assert.Equal(["a.md", "c.mdx", "deep/er/b.MD", "e.apib", "f.html.md"], Names(folder, PageFinder.Find([folder.Path])));
    }

    [Fact]
    public void A_named_page_is_taken_whatever_its_extension()
    {
        using PageFolder folder = new PageFolder().With("c.rst", "");

        PageFile page = Assert.Single(PageFinder.Find([folder.File("c.rst")]));
        Assert.True(page.IsExplicit);
    }

    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("**/*.md", "a.md deep/b.md deep/er/c.md")]
    [InlineData("deep/**", "deep/b.md deep/er/c.md deep/er/d.mdx")]
    [InlineData("**/er/?.mdx", "deep/er/d.mdx")]
    [InlineData("d*p/*.md", "deep/b.md")]
    public void A_pattern_takes_the_files_it_matches(string pattern, string expected)
    {
        using PageFolder folder = new PageFolder().With("a.md", "").With("deep/b.md", "").With("deep/er/c.md", "").With("deep/er/d.mdx", "");

        Assert.Equal(expected.Split(' '), Names(folder, PageFinder.Find([folder.File(pattern)])));
    }

    [Fact]
    public void A_page_named_in_several_ways_is_one_page_and_explicit()
    {
        using PageFolder folder = new PageFolder().With("a.md", "");

        PageFile page = Assert.Single(PageFinder.Find([folder.Path, folder.File("a.md"), folder.File("./a.md")]));
        Assert.True(page.IsExplicit);
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_not_followed()
    {
        using PageFolder folder = new PageFolder().With("a.md", "");
        Directory.CreateSymbolicLink(folder.File("again"), folder.Path);

        Assert.Equal(["a.md"], Names(folder, PageFinder.Find([folder.Path])));
    }

    [Fact]
    public void Every_argument_that_matches_nothing_is_named()
    {
        using PageFolder folder = new PageFolder().With("a.md", "").With("empty/readme.txt", "");

        UnusablePathException exception = Assert.Throws<UnusablePathException>(
            () => PageFinder.Find([folder.Path, folder.File("gone.md"), folder.File("*.rst"), folder.File("empty")]));

        Assert.Equal(
            [$"{folder.File("gone.md")}: no such file or folder.", $"{folder.File("*.rst")}: no file matches this pattern.", $"{folder.File("empty")}: no *.md, *.mdx, *.markdown or *.apib file in this folder or below it."],
            exception.Message.Split('\n'));
    }

    [Fact]
    public void A_page_that_is_not_utf_8_is_read_as_latin_1()
    {
        using var folder = new PageFolder();
        File.WriteAllBytes(folder.File("a.md"), [(byte)'#', (byte)' ', 0xE9]);

        Assert.Equal("# é", PageFileReader.Read(PageFinder.Find([folder.Path])[0]));
    }

    private static IEnumerable<string> Names(PageFolder folder, IEnumerable<PageFile> pages) =>
        pages.Select(page => Path.GetRelativePath(folder.Path, page.FullPath).Replace('\\', '/'));
}
