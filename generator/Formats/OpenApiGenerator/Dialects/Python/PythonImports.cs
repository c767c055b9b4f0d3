using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Dialects.Python;

/// <summary>Finds the client package in Python example code: the first imported module that is not Python's own.</summary>
internal static class PythonImports
{
    private const string Import = "import ";

    private static readonly HashSet<string> s_standard = new(StringComparer.Ordinal)
    {
        "asyncio", "base64", "datetime", "dateutil", "decimal", "io", "json", "os", "platform", "pprint", "requests", "sys", "time",
        "typing", "urllib3", "uuid", "logging", "re",
    };

    public static TextSlice? FindPackage(TextSlice code)
    {
        int at = 0;
        while (at < code.Length)
        {
            int lineEnd = FindLineEnd(code, at);
            if (code.StartsWith(Import, at))
            {
                TextSlice module = code.Sub(at + Import.Length, lineEnd).Trim();
                if (IsModuleName(module) && !s_standard.Contains(module.ToString()))
                {
                    return module;
                }
            }

            at = lineEnd + 1;
        }

        return null;
    }

    private static bool IsModuleName(TextSlice name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (!(char.IsLetterOrDigit(name[i]) || name[i] == '_'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static int FindLineEnd(TextSlice code, int at)
    {
        while (at < code.Length && code[at] is not ('\n' or '\r'))
        {
            at++;
        }

        return at;
    }
}
