using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.TypeScript;

/// <summary>Finds the client package in TypeScript example code: the first imported module that is neither a file nor Node's own.</summary>
internal static class TypeScriptImports
{
    private static readonly string[] s_openings = ["from '", "from \"", "require('", "require(\""];

    private static readonly HashSet<string> s_standard = new(StringComparer.Ordinal) { "fs", "os", "path", "http", "https", "util" };

    public static TextSlice? FindPackage(TextSlice code)
    {
        TextSlice? found = null;
        foreach (string opening in s_openings)
        {
            TextSlice? module = Find(code, opening);
            if (module is { } candidate && (found is not { } best || candidate.Start < best.Start))
            {
                found = candidate;
            }
        }

        return found;
    }

    private static TextSlice? Find(TextSlice code, string opening)
    {
        int at = code.IndexOf(opening);
        while (at >= 0)
        {
            int start = at + opening.Length;
            int end = code.IndexOf(opening[opening.Length - 1], start);
            if (end < 0)
            {
                return null;
            }

            TextSlice module = code.Sub(start, end);
            if (module.Length > 0 && module[0] != '.' && !s_standard.Contains(module.ToString()))
            {
                return module;
            }

            at = code.IndexOf(opening, end);
        }

        return null;
    }
}
