using System.Text;
using PiecesGen.Fuzzing.Tests.Attacks;

namespace PiecesGen.Fuzzing.Tests.Mutation;

/// <summary>Mutations of a page's characters, whatever they mean.</summary>
internal static class TextMutations
{
    private const int Deep = 3_000;

    private static readonly string[] s_openers =
    [
        "> ", "- ", "1. ", "> - ", "  - ", "[", "**[", "](", "<a ", "`", "```\n", "List[", "Array<", "{ [key: string]: ", "(", "'a' | ", "Dict[str, ", "*", "_", "~~", "|", "\\", "&", "&#", "# ", "<details>",
    ];

    private static readonly string[] s_lineEnds = ["\r\n", "\r", "\n\r", "\u2028", "\u0085", "\n\n"];

    public static readonly IReadOnlyList<Func<string, Choices, string>> All =
    [
        Truncate, Splice, FlipBits, InsertAttack, NestDeeply, ReplaceWord, ChangeLineEnds, DropCharacters,
    ];

    private static string Truncate(string text, Choices choices) => choices.OneIn(2) ? text[..At(text, choices)] : text[At(text, choices)..];

    private static string Splice(string text, Choices choices)
    {
        string other = choices.From(PagePool.All).Text;
        return text[..At(text, choices)] + other[At(other, choices)..];
    }

    private static string FlipBits(string text, Choices choices)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int i = choices.Between(1, 20); i > 0 && bytes.Length > 0; i--)
        {
            bytes[choices.Below(bytes.Length)] ^= (byte)(1 << choices.Below(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static string InsertAttack(string text, Choices choices) => text.Insert(At(text, choices), choices.From(AttackTexts.All));

    private static string NestDeeply(string text, Choices choices) =>
        text.Insert(At(text, choices), string.Concat(Enumerable.Repeat(choices.From(s_openers), choices.Between(1, Deep))));

    /// <summary>Makes a word of the page another word of it, or an attack, wherever it stands: names double, links break, keywords move.</summary>
    private static string ReplaceWord(string text, Choices choices)
    {
        string[] words = [.. text.Split([' ', '\n', '*', '|', '(', ')', '[', ']', '`', '#', '/', '.', ':'], StringSplitOptions.RemoveEmptyEntries).Distinct()];
        return words.Length == 0 ? text : text.Replace(choices.From(words), choices.OneIn(3) ? choices.From(CellTexts.All) : choices.From(words), StringComparison.Ordinal);
    }

    private static string ChangeLineEnds(string text, Choices choices)
    {
        string end = choices.From(s_lineEnds);
        bool isMixed = choices.OneIn(2);
        return string.Concat(text.Split('\n').Select(line => line + (isMixed && choices.OneIn(2) ? "\n" : end)));
    }

    private static string DropCharacters(string text, Choices choices)
    {
        int start = At(text, choices);
        return text.Remove(start, Math.Min(choices.Between(1, 200), text.Length - start));
    }

    private static int At(string text, Choices choices) => choices.Below(text.Length + 1);
}
