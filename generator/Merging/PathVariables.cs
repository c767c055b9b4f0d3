using System.Collections.Generic;

namespace PiecesGen.Generator.Merging;

/// <summary>The names in the braces of a path.</summary>
internal static class PathVariables
{
    public static List<string> Of(string urlTemplate)
    {
        var names = new List<string>();
        int open = urlTemplate.IndexOf('{');
        while (open >= 0)
        {
            int close = urlTemplate.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            names.Add(urlTemplate.Substring(open + 1, close - open - 1));
            open = urlTemplate.IndexOf('{', close);
        }

        return names;
    }

    /// <summary>The variable of that name, however it is cased.</summary>
    public static string? Find(string urlTemplate, string name)
    {
        string key = NameKey.Of(name);
        foreach (string variable in Of(urlTemplate))
        {
            if (NameKey.Of(variable) == key)
            {
                return variable;
            }
        }

        return null;
    }

    /// <summary>The variable that a member stands for, by its name or by its name on the wire.</summary>
    public static string? Find(string urlTemplate, MergedMember member) =>
        Find(urlTemplate, member.Name) ?? Find(urlTemplate, member.WireName.Name);
}
