using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Markdown;

/// <summary>What the words of somebody's docs mean.</summary>
/// <param name="Words">Longer ones first; of one word once.</param>
internal sealed record Synonyms(EquatableArray<Synonym> Words)
{
    /// <summary>The docs use the words that readers know.</summary>
    public static Synonyms None { get; } = new(EquatableArray<Synonym>.Empty);

    /// <param name="words">In any order; of two meanings of a word the first counts.</param>
    public static Synonyms From(IEnumerable<Synonym> words)
    {
        HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
        List<Synonym> kept = [];
        foreach (Synonym word in words)
        {
            if (known.Add(word.Word))
            {
                kept.Add(word);
            }
        }

        kept.Sort(static (one, other) => one.Word.Length != other.Word.Length ? other.Word.Length.CompareTo(one.Word.Length) : string.CompareOrdinal(one.Word, other.Word));
        return kept.Count == 0 ? None : new Synonyms(EquatableArray.From(kept));
    }

    /// <summary>The text with what its words mean in their place, in any casing; the text itself where it has none of them.</summary>
    public string Translate(string text)
    {
        StringBuilder? translated = null;
        int kept = 0;
        int at = 0;
        while (Words.Count > 0 && at < text.Length)
        {
            if (WordAt(text, at) is not { } word)
            {
                at++;
                continue;
            }

            translated = (translated ?? new StringBuilder()).Append(text, kept, at - kept).Append(word.Meaning);
            at += word.Word.Length;
            kept = at;
        }

        return translated?.Append(text, kept, text.Length - kept).ToString() ?? text;
    }

    private Synonym? WordAt(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return null;
        }

        foreach (Synonym word in Words)
        {
            int end = at + word.Word.Length;
            if (end <= text.Length && (end == text.Length || !char.IsLetterOrDigit(text[end])) && string.Compare(text, at, word.Word, 0, word.Word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return word;
            }
        }

        return null;
    }
}
