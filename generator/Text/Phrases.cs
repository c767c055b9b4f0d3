using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace PiecesGen.Generator.Text;

/// <summary>
/// A vocabulary of words that stand together, found in prose in any casing. Most prose holds none of them, and that is told by one
/// pass over it that looks at two signs at a time.
/// </summary>
internal sealed class Phrases
{
    private const int Signs = 128;
    private const int MaxCount = 64;

    // What a sign can be: one that begins a phrase, and a letter of a word that is passed over.
    private const byte Letter = 1;
    private const byte Opening = 2;

    private readonly string[] _phrases;

    private readonly byte[] _kinds = new byte[Signs];

    // Which phrases have a sign first, and which have it behind the first: a bit for each. One of one sign has any behind it.
    private readonly ulong[] _first = new ulong[Signs];
    private readonly ulong[] _second = new ulong[Signs];

    // The same phrases by their first sign, in the order of the vocabulary.
    private readonly int[]?[] _startingWith = new int[]?[Signs];

    /// <param name="phrases">In lower case, and each beginning with two signs of ASCII, or with one that is all of it.</param>
    public Phrases(params string[] phrases)
        : this(phrases, areWords: false)
    {
    }

    private Phrases(string[] phrases, bool areWords)
    {
        _phrases = phrases.Length <= MaxCount ? phrases : throw new ArgumentException("There are too many phrases.", nameof(phrases));
        for (int i = 0; i < phrases.Length; i++)
        {
            string phrase = phrases[i];
            Add(_first, phrase[0], 1UL << i);
            _startingWith[phrase[0]] = [.. _startingWith[phrase[0]] ?? [], i];
            _startingWith[char.ToUpperInvariant(phrase[0])] = _startingWith[phrase[0]];
            if (phrase.Length > 1)
            {
                Add(_second, phrase[1], 1UL << i);
                continue;
            }

            for (int sign = 0; sign < Signs; sign++)
            {
                _second[sign] |= 1UL << i;
            }
        }

        for (int sign = 0; sign < Signs; sign++)
        {
            _kinds[sign] = (byte)((_first[sign] == 0 ? 0 : Opening) | (areWords && IsLetter((char)sign) ? Letter : 0));
        }
    }

    /// <summary>A vocabulary of which nothing is found that begins within a word.</summary>
    public static Phrases OfWords(params string[] phrases) => new(phrases, areWords: true);

    /// <summary>Whether the text holds one of them.</summary>
    public bool AreIn(string text) => AreIn(text, 0, text.Length);

    /// <summary>Whether the stretch of the text holds one of them.</summary>
    public bool AreIn(string text, int start, int end) => IndexIn(text, start, end) >= 0;

    /// <summary>Where the first of them stands in the stretch of the text, or -1.</summary>
    public int IndexIn(string text, int start, int end)
    {
        byte[] kinds = _kinds;
        int at = start;
        while (at < end)
        {
            char sign = text[at];
            int kind = sign < kinds.Length ? kinds[sign] : 0;
            if (kind >= Opening && AreAt(text, at, end))
            {
                return at;
            }

            at = (kind & Letter) == 0 ? at + 1 : BehindWord(text, at, end);
        }

        return -1;
    }

    /// <summary>Whether one of them stands there, and ends where the stretch does at the latest.</summary>
    public bool AreAt(string text, int at, int end)
    {
        ulong candidates = CandidatesAt(text, at);
        return candidates != 0 && IsOneAt(text, at, end, candidates);
    }

    /// <summary>Those that the text holds, in the order of the vocabulary, with the place of each one's first.</summary>
    public (string Phrase, int At)[] FindIn(string text) => FindIn(text, 0, text.Length);

    /// <summary>Those that the stretch of the text holds; the places count from where it begins.</summary>
    public (string Phrase, int At)[] FindIn(string text, int start, int end)
    {
        List<(string Phrase, int At)>? found = null;
        ulong known = 0;
        byte[] kinds = _kinds;
        int at = start;
        while (at < end)
        {
            char sign = text[at];
            int kind = sign < kinds.Length ? kinds[sign] : 0;
            ulong candidates = kind < Opening ? 0 : CandidatesAt(text, at) & ~known;
            foreach (int i in candidates == 0 ? [] : _startingWith[sign]!)
            {
                if ((candidates >> i & 1) != 0 && IsAt(text, at, end, _phrases[i]))
                {
                    known |= 1UL << i;
                    (found ??= []).Add((_phrases[i], at - start));
                }
            }

            at = (kind & Letter) == 0 ? at + 1 : BehindWord(text, at, end);
        }

        if (found is { Count: > 1 })
        {
            found.Sort((a, b) => Array.IndexOf(_phrases, a.Phrase).CompareTo(Array.IndexOf(_phrases, b.Phrase)));
        }

        return found is null ? [] : [.. found];
    }

    private static void Add(ulong[] table, char sign, ulong bit)
    {
        table[sign] |= bit;
        table[char.ToUpperInvariant(sign)] |= bit;
    }

    private bool IsOneAt(string text, int at, int end, ulong candidates)
    {
        foreach (int i in _startingWith[text[at]]!)
        {
            if ((candidates >> i & 1) != 0 && IsAt(text, at, end, _phrases[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The phrases that the two signs there can begin, a bit for each. It is asked for every sign of a page, several times.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong CandidatesAt(string text, int at)
    {
        char first = text[at];
        if (first >= Signs || _first[first] == 0)
        {
            return 0;
        }

        // What no sign of ASCII follows may be a phrase of one sign.
        char next = at + 1 < text.Length ? text[at + 1] : '\0';
        return _first[first] & _second[next < Signs ? next : 0];
    }

    /// <summary>Where the letters end that begin there: no phrase of words begins among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BehindWord(string text, int at, int end)
    {
        do
        {
            at++;
        }
        while (at < end && IsLetter(text[at]));
        return at;
    }

    private static bool IsLetter(char c) => (uint)((c | ' ') - 'a') <= 'z' - 'a';

    private static bool IsAt(string text, int at, int end, string phrase)
    {
        if (phrase.Length > end - at || Lower(text[at]) != phrase[0])
        {
            return false;
        }

        for (int i = 1; i < phrase.Length; i++)
        {
            if (Lower(text[at + i]) != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | ' ') : c;
}
