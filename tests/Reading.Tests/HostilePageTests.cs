using System.Diagnostics;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Reading.Tests;

/// <summary>ReadPages made to break the reader: it answers with facts, diagnostics or a foreign page, and soon.</summary>
[Trait("Speed", "slow")]
public class HostilePageTests
{
    private const string TableTop = "# Plant\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n**id** | **str** | x |\n";

    // A reader of quadratic time needs minutes for an attack.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, string> s_attacks = Attacks();

    public static TheoryData<string> AttackNames => [.. s_attacks.Keys];

    private static Dictionary<string, string> Attacks()
    {
        const int Much = 100_000;
        Dictionary<string, string> attacks = new(StringComparer.Ordinal);
        foreach (string piece in new[]
        {
            "> ", "- ", "1. ", "- > ", "> - ", "[", "]", "[[", "](", "[a](", "**", "*", "`", "``` ", "` `` ", "|", "||", "| `", "\\", "&", "&#", "&amp", "<", "<br", "<a ",
            "{", "}", "<!--", "\0", "\uD800", "\u2028", "# ", "List[", "[]", "Array<", "{ [key: string]: ", "(", "'A' | ", "'", "Dict[str, ", "a.", "Optional[",
        })
        {
            // Half a surrogate pair does not survive the name of a test.
            attacks.Add($"many {piece.Replace("\uD800", "high surrogates", StringComparison.Ordinal)}", string.Concat(Enumerable.Repeat(piece, Much / piece.Length)));
        }

        attacks.Add("many runs of different backticks", string.Join(' ', Enumerable.Range(1, 400).Select(length => new string('`', length))));
        attacks.Add("long cell", new string('x', Much));
        return attacks;
    }

    [Theory]
    [MemberData(nameof(AttackNames))]
    public async Task Attack_is_survived_in_every_place_and_leaves_the_row_before_it(string name)
    {
        string attack = s_attacks[name];
        string[] anywhere =
        [
            attack,
            "# " + attack,
            "---\n" + attack + "\n---\n",
            ReadPages.PythonOperation(attack),
            ReadPages.PythonOperation("### Return type\n" + attack),
            ReadPages.PythonOperation("### Authorization\n" + attack + "\n### HTTP request headers\n - **Accept**: " + attack),
            "# A\n\n## Documentation for Authorization\n\n### key\n\n- **Type**: " + attack,
            "---\npiecesgen: corrections\n---\n# A\n\n## Properties\n\n| Name | Values |\n| --- | --- |\n| a | " + attack,
            "---\npiecesgen: corrections\n---\n" + attack,
            "# A\n\nClass | Method | HTTP request\n--- | --- | ---\n*A* | " + attack,
            "## A\n\n`GET /" + attack + "`\n",
            "## A " + attack + " - GET /a\n",
            Reference("Query parameters:\n\n- `a` (" + attack + ") - " + attack),
            Reference("Name | Type | Description\n--- | --- | ---\na | " + attack + " | " + attack),
            Reference("Name | Type | Description\n--- | --- | ---\n" + attack + " | string | " + attack),
            Reference("Returns " + attack + "\n\n**" + attack + "**:\n\n- **200** " + attack),
            Reference("<table>\n<tr><td>" + attack),
            Reference("```http\nPOST /a HTTP/1.1\n" + attack + "\n```\n\n```\ncurl " + attack + "\n```"),
            Reference(string.Concat(Enumerable.Repeat("Returns a. ", 5_000)) + attack),
            string.Concat(Enumerable.Repeat("`GET /a`\n\n", 5_000)) + attack,
        ];
        string[] belowRow =
        [
            TableTop + attack + "\n",
            TableTop + "**a** | " + attack + " | x |\n",
            TableTop + "**a** | **" + attack + "** | x |\n",
            TableTop + "**" + attack + "** | **str** | " + attack + " | " + attack + "\n",
            TableTop + "**a** | **str** | x | must be one of [" + attack + "\n",
        ];

        await Task.Run(() =>
        {
            Assert.All(anywhere, text => Assert.Equal(ReadPages.Path, ReadPages.Read(text).Path));
            Assert.All(belowRow, text => Assert.StartsWith("id: String ", Texts.From(ReadPages.ReadModel(text).Model.Properties).First(), StringComparison.Ordinal));
        }).WaitAsync(s_patience);
    }

    private static string Reference(string blocks) => "# A\n\n## Do it\n\n`GET /a`\n\n" + blocks + "\n";

    [Fact]
    public void Rows_before_an_attack_are_still_read()
    {
        PageFacts page = ReadPages.ReadModel(TableTop + "**a** | **" + string.Concat(Enumerable.Repeat("List[", 20_000)) + "** | x |\n");

        Assert.Equal(["id: String required 'x'", "a: - required 'x'"], Texts.From(page.Model.Properties));
        Assert.Equal("PG0005", Assert.Single(page.Diagnostics).Kind.Id);
        Assert.True(page.Diagnostics[0].Message.Length < 200);
    }

    [Fact]
    public void Deep_nesting_hides_nothing_that_follows()
    {
        string nested = string.Concat(Enumerable.Repeat("> - ", 5_000));
        PageFacts page = ReadPages.ReadModel("# Plant\n\n" + nested + "deep\n\n## Properties\n\nName | Type\n--- | ---\n**id** | **str**\n");

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
    }

    /// <summary>Markdig runs behind the end of such labels: of a paragraph, and of one that a line makes a heading.</summary>
    [Theory]
    [InlineData("[\nclay,\nplastic,\nwood\n")]
    [InlineData("[\nclay,\nplastic,\nwood\n=\n")]
    public void Label_that_ends_nowhere_hides_nothing(string label)
    {
        PageFacts page = ReadPages.ReadModel("# Plant\n\n" + label + "\n## Properties\n\nName | Type\n--- | ---\n**id** | **str**\n");

        Assert.Equal(["id: String unstated"], Texts.From(page.Model.Properties));
        Assert.StartsWith("[\nclay,\nplastic,\nwood", page.Model.Description?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void NUL_and_unpaired_surrogate_stay_where_they_are()
    {
        const string Text = "# Pl\0ant\n\n## Properties\n\nName | Type | Description\n--- | --- | ---\n**i\0d** | **str** | a\uD800b\n";
        PageFacts page = ReadPages.ReadModel(Text);

        MemberFacts member = page.Model.Properties!.Value[0];
        Assert.Equal("i\0d", member.Name.Value);
        Assert.Equal("a\uD800b", member.Description?.Value);
        Assert.Equal("6:2-6:5", Texts.From(member.Name.Span));
    }

    [Fact]
    public void Reading_four_times_as_much_takes_about_four_times_as_long()
    {
        string Rows(int count) => TableTop + string.Concat(Enumerable.Range(0, count).Select(index => $"**p{index}** | [**List[Plant]**](Plant.md) | a || b &#39;c&#39; | [optional]\n"));
        string small = Rows(10_000);
        string large = Rows(40_000);
        ReadPages.Read(small);

        // Quadratic work takes sixteen times as long every time; whatever else the machine does, sometimes it lets both go by undisturbed.
        TimeSpan one = TimeOf(small);
        TimeSpan four = TimeOf(large);
        for (long started = Stopwatch.GetTimestamp(); four >= one * 10 && Stopwatch.GetElapsedTime(started) < s_patience;)
        {
            one = Shorter(one, TimeOf(small));
            four = Shorter(four, TimeOf(large));
        }

        Assert.True(four < one * 10, $"{one} became {four}.");
    }

    private static TimeSpan TimeOf(string text)
    {
        long started = Stopwatch.GetTimestamp();
        ReadPages.Read(text);
        return Stopwatch.GetElapsedTime(started);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
