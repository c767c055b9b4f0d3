using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>The HTTP methods that an API may document.</summary>
internal static class HttpVerbs
{
    private static readonly string[] s_methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

    private static readonly HashSet<string> s_known = new(s_methods, StringComparer.Ordinal);

    public static IReadOnlyList<string> All => s_methods;

    /// <summary>The method in upper case, or null where the text is none.</summary>
    public static string? Read(string text)
    {
        if (text.Length is 0 or > 10)
        {
            return null;
        }

        string method = text.ToUpperInvariant();
        return s_known.Contains(method) ? method : null;
    }
}
