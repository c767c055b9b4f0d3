using System;
using System.Collections.Generic;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Examples;

/// <summary>Names the resource that a path leads to: <c>/v1/beds/{id}</c> leads to a <c>Bed</c>.</summary>
internal static class ResourceName
{
    // What is done with a resource, or how it is written.
    private static readonly string[] s_actions = ["Json", "Xml", "Create", "List", "Get", "Search", "All", "Update", "New", "Info", "Current"];

    private static readonly string[] s_formats = [".json", ".xml"];

    /// <summary>The names of what the path leads through, the last first.</summary>
    public static List<string> AllOf(string path)
    {
        List<string> names = [];
        string[] segments = path.Split('/');
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            if (segments[i].Length > 0 && segments[i].IndexOf('{') < 0 && !IsPrefix(segments[i]))
            {
                names.Add(Casing.ToPascal(PluralWord.SingularOf(WithoutFormat(segments[i]))));
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

    /// <summary><c>plants.json</c> lists plants.</summary>
    private static string WithoutFormat(string segment) =>
        Array.Find(s_formats, format => segment.Length > format.Length && segment.EndsWith(format, StringComparison.Ordinal)) is { } format ? segment.Substring(0, segment.Length - format.Length) : segment;
}
