using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Sharing;

/// <summary>Tells whether the parameters of a section are those of every operation of the API.</summary>
internal static class CommonParameters
{
    private static readonly char[] s_separators = [' ', '\t', '\r', '\n', ',', '.', ':', ';', '(', ')', '*', '_', '`', '"'];
    private static readonly HashSet<string> s_everything = ["all", "any", "each", "every"];
    private static readonly HashSet<string> s_between = ["api", "http", "of", "our", "rest", "the", "these"];
    private static readonly HashSet<string> s_operations = ["api", "apis", "call", "calls", "endpoint", "endpoints", "method", "methods", "operation", "operations", "request", "requests"];

    private static readonly HashSet<string> s_taking =
        ["accept", "accepts", "contain", "expect", "expects", "have", "include", "need", "needs", "pass", "provide", "require", "requires", "send", "specify", "support", "supports", "take", "takes", "use"];

    private static readonly HashSet<string> s_parameters = ["argument", "arguments", "header", "headers", "parameter", "parameters", "params"];
    private static readonly Phrases s_named = new("argument", "header", "param");
    private static readonly HashSet<string> s_common = ["common", "global", "shared", "universal"];

    /// <summary>Whether the heading calls them so, and not what some operations link to, or a sentence above them says it.</summary>
    public static bool Are(PageSection section, bool isLinked) =>
        (!isLinked && IsHeading(WordsOf(section.Heading.Meaning))) || section.Blocks.Exists(static block => block is Paragraph && block.Source.Holds(s_named) && IsSentence(WordsOf(block.Source.ToString())));

    private static bool IsHeading(string[] words) => Array.Exists(words, s_common.Contains) && Array.Exists(words, s_parameters.Contains);

    /// <summary><c>all of the API methods … take … parameters</c>: what else stands before the methods means some of them.</summary>
    private static bool IsSentence(string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!s_everything.Contains(words[i]))
            {
                continue;
            }

            int at = i + 1;
            while (at + 1 < words.Length && s_between.Contains(words[at]) && (s_between.Contains(words[at + 1]) || s_operations.Contains(words[at + 1])))
            {
                at++;
            }

            const int Near = 4;
            if (at < words.Length && s_operations.Contains(words[at])
                && Array.FindIndex(words, at, Math.Min(Near, words.Length - at), s_taking.Contains) is var taking and > 0
                && Array.FindIndex(words, taking, s_parameters.Contains) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] WordsOf(string text) => text.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
}
