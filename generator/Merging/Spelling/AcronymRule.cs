using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Spelling;

/// <summary>
/// Learns from the spelled names which words an API writes in capitals: <c>podCIDR</c> says that <c>cidr</c> is
/// <c>CIDR</c> behind another word, wherever a dialect has lowered it.
/// </summary>
internal static class AcronymRule
{
    /// <summary>The words that more spellings write in capitals than not, in lower case and ordinal order.</summary>
    public static EquatableArray<string> Decide(EquatableArray<Mention> mentions)
    {
        var balance = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (Mention mention in mentions)
        {
            if (Casing.FormOf(mention.Text) is NameForm.Camel or NameForm.Pascal)
            {
                Count(mention.Text, balance);
            }
        }

        var acronyms = new List<string>();
        foreach (KeyValuePair<string, int> word in balance)
        {
            if (word.Value > 0)
            {
                acronyms.Add(word.Key);
            }
        }

        return EquatableArray.From(acronyms);
    }

    private static void Count(string name, SortedDictionary<string, int> balance)
    {
        int at = 0;
        foreach (string word in Casing.ToSnake(name).Split('_'))
        {
            if (at > 0 && word.Length > 1)
            {
                balance.TryGetValue(word, out int before);
                balance[word] = before + (name.Substring(at, word.Length) == word.ToUpperInvariant() ? 1 : -1);
            }

            at += word.Length;
        }
    }
}
