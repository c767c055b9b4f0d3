using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Text;

/// <summary>
/// A vocabulary of words that stand together, found in prose in any casing. Most prose holds none of them, and that is told by one
/// pass over it.
/// </summary>
internal sealed class Phrases
{
    private const int Letters = 128;

    private readonly string[] _phrases;
    private readonly List<string>?[] _byLetter = new List<string>?[Letters];

    /// <param name="phrases">In lower case, and each beginning with a sign of ASCII.</param>
    public Phrases(params string[] phrases)
    {
        _phrases = phrases;
        foreach (string phrase in phrases)
        {
            (_byLetter[phrase[0]] ??= []).Add(phrase);
        }
    }

    /// <summary>Whether the text holds one of them.</summary>
    public bool AreIn(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (AreAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of them begins there.</summary>
    public bool AreAt(string text, int at)
    {
        char letter = LowerAt(text, at);
        if (letter < Letters && _byLetter[letter] is { } phrases)
        {
            foreach (string phrase in phrases)
            {
                if (IsAt(text, at, phrase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Those that the text holds, in the order of the vocabulary, with the place of each one's first.</summary>
    public IEnumerable<(string Phrase, int At)> FindIn(string text)
    {
        foreach (string phrase in AreIn(text) ? _phrases : [])
        {
            int at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                yield return (phrase, at);
            }
        }
    }

    private static bool IsAt(string text, int at, string phrase)
    {
        if (phrase.Length > text.Length - at)
        {
            return false;
        }

        for (int i = 1; i < phrase.Length; i++)
        {
            if (LowerAt(text, at + i) != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char LowerAt(string text, int at) => text[at] is >= 'A' and <= 'Z' and var c ? (char)(c | ' ') : text[at];
}
