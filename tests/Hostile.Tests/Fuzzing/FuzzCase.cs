using PiecesGen.Hostile.Tests.Attacks;

namespace PiecesGen.Hostile.Tests.Fuzzing;

/// <summary>Some pages of one client, mutated; a seed says which and how.</summary>
internal sealed record FuzzCase(int Seed, IReadOnlyList<Page> Pages)
{
    private const int MaxCharacters = 400_000;

    public static FuzzCase Make(int seed)
    {
        Choices choices = new(seed);
        return new FuzzCase(seed, [.. Enumerable.Range(0, choices.Between(1, 4)).Select(index => Mutate(choices.From(PagePool.All), index, choices))]);
    }

    /// <summary>Smaller cases: without a page, then without ever shorter runs of lines.</summary>
    public IEnumerable<FuzzCase> Shrink()
    {
        for (int page = 0; Pages.Count > 1 && page < Pages.Count; page++)
        {
            yield return this with { Pages = [.. Pages.Where((_, index) => index != page)] };
        }

        for (int page = 0; page < Pages.Count; page++)
        {
            string[] lines = Pages[page].Text.Split('\n');
            for (int length = lines.Length / 2; length > 0; length /= 2)
            {
                for (int start = 0; start < lines.Length; start += length)
                {
                    string text = string.Join('\n', lines.Where((_, index) => index < start || index >= start + length));
                    yield return this with { Pages = [.. Pages.Select((kept, index) => index == page ? kept with { Text = text } : kept)] };
                }
            }
        }
    }

    public override string ToString() => string.Join("\n\n", Pages.Select(page => $"=== {page.Path}\n{page.Text}"));

    private static Page Mutate(Page page, int index, Choices choices)
    {
        string text = page.Text;
        for (int count = choices.Between(1, 5); count > 0 && text.Length < MaxCharacters; count--)
        {
            text = choices.OneIn(2) ? choices.From(TextMutations.All)(text, choices) : MutateLines(text, choices);
        }

        string path = choices.OneIn(10) ? $"/docs/{index} {choices.From(AttackTexts.All)}.md" : $"/docs/{index}{page.Path["/docs".Length..]}";
        return new Page(path, text);
    }

    private static string MutateLines(string text, Choices choices)
    {
        List<string> lines = [.. text.Split('\n')];
        choices.From(LineMutations.All)(lines, choices);
        return string.Join('\n', lines);
    }
}
