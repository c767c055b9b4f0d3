using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>The HTTP methods that an API may document: the standard ones, and those that some APIs have beside them.</summary>
internal static class HttpVerbs
{
    private static readonly string[] s_methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

    // These are words too: they are methods in capitals alone.
    private static readonly string[] s_others = ["LIST", "SCAN", "COPY", "MOVE", "LOCK", "UNLOCK", "LINK", "UNLINK", "PURGE", "SEARCH", "PROPFIND", "PROPPATCH", "MKCOL"];

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
        return s_known.Contains(method) || Array.IndexOf(s_others, text) >= 0 ? method : null;
    }
}
