using System;
using System.Collections.Generic;
using System.Text;

namespace PiecesGen.Testing;

/// <summary>Finds the name that a test meant. Case and separators do not count: <c>ThingGet</c> is <c>thing_get</c>.</summary>
internal static class Misspelling
{
    // Two letters in a short word are another word.
    private const int LettersPerEdit = 3;
    private const int MaxEdits = 2;

    /// <summary><c> Did you mean 'thing_get'?</c>, or nothing.</summary>
    internal static string Hint(string text, IEnumerable<string> known)
    {
        string asked = LettersOf(text);
        foreach (string name in known)
        {
            string letters = LettersOf(name);
            if (Distance(asked, letters) <= Math.Min(letters.Length / LettersPerEdit, MaxEdits))
            {
                return $" Did you mean '{name}'?";
            }
        }

        return "";
    }

    private static string LettersOf(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToUpperInvariant(c));
            }
        }

        return letters.ToString();
    }

    private static int Distance(string left, string right)
    {
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= right.Length; j++)
            {
                int changed = diagonal + (left[i] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
