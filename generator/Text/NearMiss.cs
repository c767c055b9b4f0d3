using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Text;

/// <summary>Finds the word that a person meant who wrote nearly it.</summary>
internal static class NearMiss
{
    // Two letters in a short word are another word: "In" is not "Is", "Notes" is "Note".
    private const int LettersPerEdit = 3;
    private const int MaxEdits = 2;

    /// <summary>The first of the known words that is nearly the text, or null.</summary>
    public static string? Find(string text, IEnumerable<string> known)
    {
        foreach (string word in known)
        {
            if (IsNear(text, word))
            {
                return word;
            }
        }

        return null;
    }

    public static bool IsNear(string text, string word) =>
        EditDistance.IsWithin(Math.Min(word.Length / LettersPerEdit, MaxEdits), text, word);

    /// <summary><c> Did you mean 'Notes'?</c>, or nothing.</summary>
    public static string Hint(string text, IEnumerable<string> known) =>
        Find(text, known) is { } meant ? $" Did you mean '{meant}'?" : "";
}
