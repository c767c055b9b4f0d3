using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PiecesGen.Generator.Pipeline;
using PiecesGen.Fuzzing.Tests.Attacks;

namespace PiecesGen.Fuzzing.Tests;

/// <summary>The same pages give the same bytes, wherever, whenever and on whatever machine the generator runs.</summary>
[Collection(nameof(SameOutputTests))]
[CollectionDefinition(nameof(SameOutputTests), DisableParallelization = true)]
public sealed class SameOutputTests
{
    private static readonly Page[] s_pages = [.. DocsInput.Pages, .. AttackPage.With("İıß", _ => true).Select(page => page with { Path = page.Path.Replace("/docs/", "/docs/python/", StringComparison.Ordinal) })];

    private readonly string _expected = Written(s_pages);

    [Fact]
    public void In_any_order_of_the_pages()
    {
        Assert.Equal(_expected, Written(s_pages.Reverse()));
        Assert.Equal(_expected, Written(s_pages.Index().OrderBy(entry => entry.Index * 7919 % s_pages.Length).Select(entry => entry.Item)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void In_any_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
        try
        {
            Assert.Equal(_expected, Written(s_pages));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void In_any_time_zone_and_working_directory()
    {
        string directory = Environment.CurrentDirectory;
        string? zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.CurrentDirectory = Path.GetTempPath();
            Environment.SetEnvironmentVariable("TZ", "Pacific/Chatham");
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(_expected, Written(s_pages));
        }
        finally
        {
            Environment.CurrentDirectory = directory;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("/home/some one/My Docs (1)/ünïcødé 文档/")]
    [InlineData("/a/")]
    [InlineData("C:\\Users\\Jörg Ä\\docs\\")]
    [InlineData("\\\\server\\share\\%20#&;=[x]{y}\\")]
    public void At_any_place_of_the_checkout(string folder)
    {
        char separator = folder.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';

        Assert.Equal(_expected, Written(s_pages.Select(page => page with { Path = folder + page.Path["/docs/".Length..].Replace('/', separator) })));
    }

    [Fact]
    public void With_folders_that_separators_would_order_differently()
    {
        Page[] pages =
        [
            new("/docs/a/Plant.md", "# Plant\n\nFirst.\n\n## Properties\n\nName | Type\n--- | ---\n**id** | **str**\n"),
            new("/docs/a1/Plant.md", "# Plant\n\nSecond.\n\n## Properties\n\nName | Type\n--- | ---\n**id** | **str**\n"),
        ];

        Assert.Equal(Written(pages), Written(pages.Select(page => page with { Path = page.Path.Replace('/', '\\') })));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_any_line_ends(string lineEnd)
    {
        Assert.Equal(_expected, Written(s_pages.Select(page => page with { Text = page.Text.Replace("\n", lineEnd, StringComparison.Ordinal) })));
        Assert.Equal(_expected, Written(s_pages.Select(page => page with { Text = InTheFirstHalf(page.Text, lineEnd) })));
    }

    [Fact]
    public void With_a_byte_order_mark() => Assert.Equal(_expected, Written(s_pages.Select(page => page with { Text = '\uFEFF' + page.Text })));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void In_any_encoding_that_the_host_can_tell(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        Assert.Equal(_expected, Written(s_pages.Select(page => page with { Text = Decoded([.. encoding.GetPreamble(), .. encoding.GetBytes(page.Text)]) })));
    }

    [Fact]
    public void The_second_time() => Assert.Equal(_expected, Written(s_pages));

    /// <summary>What is not readonly could be changed; arrays, lists and sets of ours are tables that nobody writes to.</summary>
    [Fact]
    public void No_static_field_of_the_generator_can_be_assigned()
    {
        IEnumerable<FieldInfo> fields = typeof(PiecesGenerator).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal));

        Assert.Empty(fields.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }

    private static string Written(IEnumerable<Page> pages) => string.Join(
        "\n",
        Emitted.From(pages, "Case", hasModels: false).Trees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).Select(tree => tree.FilePath + "\n" + tree));

    /// <summary>As two editors leave a page. A CR is not put in front of an LF, with which it would end one line where there were two.</summary>
    private static string InTheFirstHalf(string text, string lineEnd)
    {
        string[] lines = text.Split('\n');
        int half = Array.FindIndex(lines, lines.Length / 2, line => line.Length > 0);
        return half < 0 ? text : string.Join(lineEnd, lines[..half]) + lineEnd + string.Join('\n', lines[half..]);
    }

    private static string Decoded(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        return SourceText.From(stream).ToString();
    }
}
