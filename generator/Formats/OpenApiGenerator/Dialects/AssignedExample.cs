using System;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;

/// <summary>
/// Reads the comment behind a parameter of example code, which ends in <c>(optional)</c> where it is: <c>id := "x" // string | What it is (optional)</c>
/// (Go), <c>let id: string; //What it is (optional) (default to undefined)</c> (typescript-axios).
/// </summary>
internal static class AssignedExample
{
    private const string Comment = "//";
    private const string Optional = "(optional)";
    private const string Default = "(default to";

    /// <param name="opening">How the line of the parameter begins.</param>
    /// <returns>Null where no line begins so or none has a comment.</returns>
    public static bool? IsRequired(string code, string opening)
    {
        foreach (string line in code.Split('\n', '\r'))
        {
            string text = line.Trim();
            if (text.StartsWith(opening, StringComparison.Ordinal) && text.IndexOf(Comment, opening.Length, StringComparison.Ordinal) >= 0)
            {
                return !WithoutDefault(text).EndsWith(Optional, StringComparison.Ordinal);
            }
        }

        return null;
    }

    private static string WithoutDefault(string line) =>
        line[line.Length - 1] == ')' && line.LastIndexOf(Default, StringComparison.Ordinal) is > 0 and int start ? line.Substring(0, start).TrimEnd() : line;
}
