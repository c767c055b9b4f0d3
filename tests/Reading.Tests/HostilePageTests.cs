using System.Diagnostics;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>Pages made to break the reader: it answers with facts, findings or a foreign page, and soon.</summary>
public class HostilePageTests
{
    private const string TableTop = "# Plant\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | **str** | x |\n";

    public static TheoryData<string, string> Attacks()
    {
        const int Much = 100_000;
        TheoryData<string, string> attacks = [];
        foreach (string piece in new[]
        {
            "> ", "- ", "1. ", "- > ", "> - ", "[", "]", "[[", "](", "[a](", "**", "*", "`", "``` ", "` `` ", "|", "||", "| `", "\\", "&", "&#", "&amp", "<", "<br", "<a ",
            "{", "}", "<!--", "\0", "\uD800", "\u2028", "# ", "List[", "[]", "Array<", "{ [key: string]: ", "(", "'A' | ", "'", "Dict[str, ", "a.", "Optional[",
        })
        {
            attacks.Add($"many {piece}", string.Concat(Enumerable.Repeat(piece, Much / piece.Length)));
        }

        attacks.Add("many runs of different backticks", string.Join(' ', Enumerable.Range(1, 400).Select(length => new string('`', length))));
        attacks.Add("long cell", new string('x', Much));
        return attacks;
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Attack_is_survived_in_every_place(string name, string attack)
    {
        Assert.NotEmpty(name);
        Stopwatch watch = Stopwatch.StartNew();
        Pages.Read(attack);
        Pages.Read("# " + attack);
        Pages.Read("---\n" + attack + "\n---\n");
        Pages.Read(Pages.PythonOperation(attack));
        Pages.Read(Pages.PythonOperation("### Return type\n" + attack));
        Pages.Read(Pages.PythonOperation("### Authorization\n" + attack + "\n### HTTP request headers\n - **Accept**: " + attack));
        Pages.Read(TableTop + attack + "\n");
        Pages.Read(TableTop + "**a** | " + attack + " | x |\n");
        Pages.Read(TableTop + "**a** | **" + attack + "** | x |\n");
        Pages.Read(TableTop + "**" + attack + "** | **str** | " + attack + " | " + attack + "\n");

        foreach (string mark in new[] { "# A\n\n## Documentation for Authorization\n\n### key\n\n- **Type**: ", "---\npiecesgen: corrections\n---\n# A\n\n## Properties\n\n| Name | Values |\n| --- | --- |\n| a | " })
        {
            Pages.Read(mark + attack);
        }

        Pages.Read("---\npiecesgen: corrections\n---\n" + attack);
        Pages.Read("# A\n\nClass | Method | HTTP request\n--- | --- | ---\n*A* | " + attack);
        Pages.Read(TableTop + "**a** | **str** | x | must be one of [" + attack + "\n");

        // Generous: a reader of quadratic time needs minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Rows_before_an_attack_are_still_read()
    {
        ModelPageFacts page = Pages.ReadModel(TableTop + "**a** | **" + string.Concat(Enumerable.Repeat("List[", 20_000)) + "** | x |\n");

        Assert.Equal(["id: String required 'x'", "a: - required 'x'"], Texts.Of(page.Properties));
        Assert.Equal("PG0005", Assert.Single(page.Findings).Kind.Id);
        Assert.True(page.Findings[0].Message.Length < 200);
    }

    [Fact]
    public void Deep_nesting_hides_nothing_that_follows()
    {
        string nested = string.Concat(Enumerable.Repeat("> - ", 5_000));
        ModelPageFacts page = Pages.ReadModel("# Plant\n\n" + nested + "deep\n\n## Properties\n\nName | Type\n--- | ---\n**id** | **str**\n");

        Assert.Equal(["id: String unstated"], Texts.Of(page.Properties));
    }

    [Fact]
    public void NUL_and_unpaired_surrogate_stay_where_they_are()
    {
        const string Text = "# Pl\0ant\n\n## Properties\n\nName | Type | Description\n--- | --- | ---\n**i\0d** | **str** | a\uD800b\n";
        ModelPageFacts page = Pages.ReadModel(Text);

        MemberFacts member = page.Properties!.Value[0];
        Assert.Equal("i\0d", member.Name.Value);
        Assert.Equal("a\uD800b", member.Description);
        Assert.Equal("6:2-6:5", Texts.Of(member.Name.Span));
    }

    [Fact]
    public void Reading_twice_as_much_takes_about_twice_as_long()
    {
        string Rows(int count) => TableTop + string.Concat(Enumerable.Range(0, count).Select(index => $"**p{index}** | [**List[Plant]**](Plant.md) | a || b &#39;c&#39; | [optional]\n"));
        string small = Rows(10_000);
        string large = Rows(40_000);
        Pages.Read(small);

        TimeSpan one = Fastest(small);
        TimeSpan four = Fastest(large);

        // Four times the input; quadratic work would take sixteen times as long.
        Assert.True(four < (one * 10) + TimeSpan.FromMilliseconds(50), $"{one} became {four}.");
    }

    private static TimeSpan Fastest(string text)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            Pages.Read(text);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }
}
