using System;
using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Names the resource that a path leads to: <c>/v1/beds/{id}</c> leads to a <c>Bed</c>.</summary>
internal static class ResourceName
{
    // What is done with a resource, or how it is written.
    private static readonly string[] s_actions = ["Json", "Xml", "Create", "List", "Get", "Search", "All", "Update", "New", "Info", "Current"];

    private static readonly string[] s_longPlurals = ["sses", "xes", "ches", "shes", "zes"];

    /// <summary>The names of what the path leads through, the last first.</summary>
    public static List<string> AllOf(string path)
    {
        List<string> names = [];
        string[] segments = path.Split('/');
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            if (segments[i].Length > 0 && segments[i].IndexOf('{') < 0 && !IsPrefix(segments[i]))
            {
                names.Add(Casing.ToPascal(Singular(segments[i])));
            }
        }

        if (names.Count > 1)
        {
            names.RemoveAll(static name => Array.IndexOf(s_actions, name) >= 0);
        }

        return names;
    }

    /// <summary>What all paths of an API begin with: <c>api</c>, <c>v1</c>, <c>v1.24</c>.</summary>
    private static bool IsPrefix(string segment) =>
        segment is "api" or "rest" || (segment.Length > 1 && segment[0] is 'v' && char.IsDigit(segment[1]));

    private static string Singular(string word)
    {
        if (word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && word.Length > 4)
        {
            return word.Substring(0, word.Length - 3) + "y";
        }

        if (Array.Exists(s_longPlurals, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return word.Substring(0, word.Length - 2);
        }

        bool isPlural = word.Length > 2 && word[word.Length - 1] is 's' or 'S' && !(word[word.Length - 2] is 's' or 'S' or 'u' or 'i');
        return isPlural ? word.Substring(0, word.Length - 1) : word;
    }
}
