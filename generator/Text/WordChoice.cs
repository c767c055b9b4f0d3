using System;

namespace PiecesGen.Generator.Text;

/// <summary>The words that an option takes, and no others. Casing does not matter.</summary>
internal sealed class WordChoice(params string[] words)
{
    // Shorter beginnings could be those of anything.
    private const int MinBeginning = 3;

    public bool Contain(string text) => Array.Exists(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));

    /// <summary><c>text, json or sarif</c>.</summary>
    public override string ToString() =>
        words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words, 0, words.Length - 1)} or {words[words.Length - 1]}";

    /// <summary><c> Did you mean 'CamelCase'?</c>, also for its beginning and for other separators, or nothing.</summary>
    public string Hint(string text)
    {
        string plain = text.Replace("-", "").Replace("_", "").Replace(" ", "");
        string? begun = plain.Length < MinBeginning ? null : Array.Find(words, word => word.StartsWith(plain, StringComparison.OrdinalIgnoreCase));
        return begun is null ? NearMiss.Hint(plain, words) : $" Did you mean '{begun}'?";
    }
}
