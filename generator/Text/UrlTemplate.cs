using System.Collections.Generic;
using System.Text;

namespace PiecesGen.Generator.Text;

/// <summary>A path with its <c>{variables}</c>.</summary>
internal static class UrlTemplate
{
    private static readonly char[] s_signs = ['_', '.'];

    /// <summary>The names in the braces, in the order of the path, as often as they stand in it.</summary>
    public static List<string> VariablesOf(string path)
    {
        var variables = new List<string>();
        int open = path.IndexOf('{');
        while (open >= 0 && path.IndexOf('}', open) is >= 0 and int close)
        {
            variables.Add(path.Substring(open + 1, close - open - 1));
            open = path.IndexOf('{', close);
        }

        return variables;
    }

    /// <summary>The path without the spelling of its variables, which sources recase.</summary>
    public static string ShapeOf(string path)
    {
        int open = path.IndexOf('{');
        if (open < 0)
        {
            return path;
        }

        var shape = new StringBuilder(path.Length);
        int at = 0;
        while (open >= 0 && path.IndexOf('}', open) is >= 0 and int close)
        {
            shape.Append(path, at, open + 1 - at);
            at = close;
            open = path.IndexOf('{', close);
        }

        return shape.Append(path, at, path.Length - at).ToString();
    }

    /// <summary>The name of a variable as a template can have it: <c>id or name</c> is <c>id_or_name</c>.</summary>
    public static string VariableName(string text)
    {
        text = text.Trim();
        if (IsVariableName(text))
        {
            return text.Trim(s_signs);
        }

        StringBuilder name = new(text.Length);
        foreach (char c in text)
        {
            if (IsOfVariableName(c))
            {
                name.Append(c);
            }
            else if (c is ' ' or '/' or '|' && name.Length > 0 && name[name.Length - 1] != '_')
            {
                name.Append('_');
            }
        }

        return name.ToString().Trim(s_signs);
    }

    private static bool IsVariableName(string text)
    {
        foreach (char c in text)
        {
            if (!IsOfVariableName(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfVariableName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.';
}
