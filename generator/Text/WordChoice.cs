using System;

namespace PiecesGen.Generator.Text;

/// <summary>The words that an option takes, and no others. Casing does not matter.</summary>
internal sealed class WordChoice(params string[] words)
{
    // Shorter beginnings could be those of anything.
    private const int MinBeginning = 3;

    // Two letters that changed places, which in a sentence could be another word.
    private const int MaxEdits = 2;

    public bool Contain(string text) => Array.Exists(words, word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase));

    /// <summary><c>text, json or sarif</c>.</summary>
    public override string ToString() =>
        words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words, 0, words.Length - 1)} or {words[words.Length - 1]}";

    /// <summary><c> Did you mean 'CamelCase'?</c>, also for its beginning and for other separators, or nothing.</summary>
    public string Hint(string text)
    {
        string plain = text.Replace("-", "").Replace("_", "").Replace(" ", "");
        string? meant = plain.Length < MinBeginning ? null
            : Array.Find(words, word => word.StartsWith(plain, StringComparison.OrdinalIgnoreCase)) ?? Array.Find(words, word => EditDistance.IsWithin(MaxEdits, plain, word));
        return meant is null ? "" : $" Did you mean '{meant}'?";
    }
}
