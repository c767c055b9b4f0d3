using System;

namespace PiecesGen.Generator.Text;

/// <summary>What words that stand for several are called where they stand for one.</summary>
internal static class PluralWord
{
    private static readonly string[] s_longEndings = ["sses", "xes", "ches", "shes", "zes"];
    private static readonly (string Plural, string Singular)[] s_others = [("people", "person"), ("children", "child")];

    /// <summary>The word itself where it is no plural.</summary>
    public static string SingularOf(string word)
    {
        if (word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && word.Length > 4)
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        if (Array.Exists(s_longEndings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return word.Substring(0, word.Length - 2);
        }

        bool isPlural = word.Length > 2 && word[word.Length - 1] is 's' or 'S' && !(word[word.Length - 2] is 's' or 'S' or 'u' or 'i');
        return isPlural ? word.Substring(0, word.Length - 1) : Array.Find(s_others, other => other.Plural == word).Singular ?? word;
    }
}
