using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Names;

/// <summary>Makes names of headings: without numbers, articles and what stands in brackets.</summary>
internal static class HeadingName
{
    private const int MaxWords = 12;

    private static readonly HashSet<string> s_articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };
    private static readonly string[] s_groupSuffixes = [" api", " apis", " endpoints", " endpoint", " resource", " operations", " methods", " reference", " api endpoints", " routes"];

    /// <summary>The name of an operation: <c>Create an isolation segment</c> is <c>create_isolation_segment</c>; null where no word is left.</summary>
    public static string? OfOperation(string title)
    {
        List<string> words = Words(WithoutBrackets(title));
        words.RemoveAll(static word => s_articles.Contains(word));
        return words.Count is 0 or > MaxWords ? null : string.Join("_", words).ToLowerInvariant();
    }

    /// <summary>The name of a group: <c>3.1 Containers API</c> is <c>Containers</c>; null where no word is left.</summary>
    public static string? OfGroup(string title)
    {
        string text = WithoutBrackets(title).Trim();
        foreach (string suffix in s_groupSuffixes)
        {
            if (text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                text = text.Substring(0, text.Length - suffix.Length);
                break;
            }
        }

        List<string> words = Words(text);
        return words.Count is 0 or > MaxWords ? null : Casing.ToPascal(string.Join(" ", words.ConvertAll(Casing.ToPascal)));
    }

    private static string WithoutBrackets(string title)
    {
        if (title.IndexOf('(') < 0)
        {
            return title;
        }

        StringBuilder kept = new(title.Length);
        int depth = 0;
        foreach (char c in title)
        {
            depth += c == '(' ? 1 : 0;
            kept.Append(depth > 0 ? ' ' : c);
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }

    /// <summary>Runs of letters and digits; an apostrophe divides none, and a number such as <c>3.1</c> in front is none.</summary>
    private static List<string> Words(string text)
    {
        List<string> words = [];
        text = text.Replace("'", "").Replace("’", "");
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(text.Substring(start, at - start));
            }

            at++;
        }

        while (words.Count > 1 && char.IsDigit(words[0][0]) && words[0].Length < 4)
        {
            words.RemoveAt(0);
        }

        return words;
    }
}
