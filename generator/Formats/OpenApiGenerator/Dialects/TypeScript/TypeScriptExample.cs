using System;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.TypeScript;

/// <summary>
/// Reads the comments of TypeScript examples. <c>typescript</c> writes one above each parameter of the request:
/// <c>// Type (optional)</c>, or with a description <c>// Type | What it is. (optional)</c>; one that does not end in
/// <c>(optional)</c> means required. That holds for all 125 bodies of the Pieces pages, against the truth.
/// </summary>
internal static class TypeScriptExample
{
    private const string Comment = "//";

    public static bool? IsRequired(string code, string parameter)
    {
        string above = "";
        foreach (string line in code.Split('\n', '\r'))
        {
            string text = line.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (above.StartsWith(Comment, StringComparison.Ordinal) && IsValueOf(parameter, text))
            {
                return !above.EndsWith("(optional)", StringComparison.Ordinal);
            }

            above = text;
        }

        return null;
    }

    /// <summary><c>name: …</c></summary>
    private static bool IsValueOf(string parameter, string line) =>
        line.Length > parameter.Length && line[parameter.Length] == ':' && line.StartsWith(parameter, StringComparison.Ordinal);
}
