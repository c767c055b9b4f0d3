namespace PiecesGen.Fuzzing.Tests.Attacks;

/// <summary>Nothing in a page adds a token to the program, wherever in the page it stands.</summary>
public sealed class AttackTests
{
    private const string Marker = "zebra";

    /// <summary>What these places say need not reach the output: prose for readers, links, words that must be ours to count.</summary>
    private static readonly string[] s_silent =
    [
        "api file", "model file", "front matter", "corrections front matter", "operation link", "anchor", "signature", "example", "verb", "status",
        "body type", "body link", "return type", "return link", "item type", "item link", "content type", "response header",
        "parameter default", "parameter notes", "property default", "property notes", "enum name", "required", "in",
        "package", "index summary", "index model", "index link", "package title", "scheme reference", "scheme link", "scheme", "key name", "key location", "scheme type", "flow",
        "authorization address", "scope", "scope description",
        "reference type", "reference default", "reference bullet", "reference address", "received value",
    ];

    public static TheoryData<string> Places { get; } = [.. AttackPage.Places];

    public static TheoryData<int> Attacks { get; } = [.. Enumerable.Range(0, AttackTexts.All.Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Harmless_text_reaches_the_output_from_every_place_that_is_not_silent(string place)
    {
        Emitted emitted = Emitted.From(AttackPage.With(Marker, name => name == place), "Case");

        Assert.Empty(emitted.Problems());
        Assert.True(
            s_silent.Contains(place) || emitted.Trees.Any(tree => tree.ToString().Contains(Marker, StringComparison.OrdinalIgnoreCase)),
            "The attacks in this place attack nothing.");
    }

    /// <summary>In CI a few attacks in each place, other ones in each; below every attack is in every place at once.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void An_attack_in_one_place_declares_nothing_but_the_model(string place) =>
        Assert.All(AttackTexts.All.Where((_, index) => LongRun.Picks(index, IndexOf(place), oneIn: 6)), attack =>
        {
            IReadOnlyList<string> problems = Emitted.From(AttackPage.With(attack, name => name == place), "Case").Problems();

            Assert.True(problems.Count == 0, $"{AttackTexts.Describe(attack)}\n{string.Join("\n", problems.Take(10))}");
        });

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_in_every_place_at_once_or_in_every_seventh_compiles(int index)
    {
        var batch = new Batch();
        foreach (int step in Enumerable.Range(0, 8).Where(step => step == 7 ? LongRun.IsAsked || !IsLong(index) : LongRun.Picks(step, index, oneIn: 7)))
        {
            Emitted emitted = Emitted.From(AttackPage.With(AttackTexts.All[index], name => step == 7 || IndexOf(name) % 7 == step), $"Case{step}");
            Assert.Empty(emitted.Problems());
            batch.Add($"{step}", emitted);
        }

        IReadOnlyList<(string Case, string Problem)> problems = batch.Compile();
        Assert.True(problems.Count == 0, $"{AttackTexts.Describe(AttackTexts.All[index])}\n{string.Join("\n", problems.Take(10))}");
    }

    private static bool IsLong(int attack) => AttackTexts.All[attack].Length > 1_000;

    private static int IndexOf(string place) => AttackPage.Places.Index().First(entry => entry.Item == place).Index;
}
