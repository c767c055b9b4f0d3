using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging.Rules;

/// <summary>Names that only headers have, however a dialect recases them.</summary>
internal static class HeaderNames
{
    private static readonly HashSet<string> s_ofMessage = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Encoding", "Connection", "Content-Encoding", "Content-Length", "Content-Type", "Host", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    // Left out are the names that query parameters have as well: Accept, Date, Expect, From, Host, Origin, Range, Via.
    private static readonly Dictionary<string, string> s_standard = Index(
        "Authorization", "Proxy-Authorization", "Cookie", "Cache-Control", "Pragma", "If-Match", "If-None-Match", "If-Modified-Since",
        "If-Unmodified-Since", "If-Range", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Content-Encoding",
        "Content-Disposition", "Content-Language", "Content-MD5", "Content-Range", "Idempotency-Key", "Last-Event-ID", "Prefer",
        "Referer", "User-Agent", "Sec-WebSocket-Protocol", "traceparent", "tracestate");

    /// <summary>Whether it says how the message itself is sent and read, which is up to the client.</summary>
    public static bool IsOfMessage(string name) => s_ofMessage.Contains(name);

    /// <summary>The header of that name as HTTP spells it, or null where other things have such names as well.</summary>
    /// <param name="siblings">The names beside it: <c>x_min</c> beside <c>y_min</c> is a coordinate.</param>
    public static string? Find(string name, ICollection<string> siblings)
    {
        string key = NameKey.From(name);
        if (s_standard.TryGetValue(key, out string? header))
        {
            return header;
        }

        string[] words = Casing.ToSnake(name).Split('_');
        return words.Length > 1 && words[0] == "x" && !siblings.Contains("y" + key.Substring(1)) ? InTrainCase(words) : null;
    }

    /// <summary><c>x_session_token</c> → <c>X-Session-Token</c>.</summary>
    private static string InTrainCase(string[] words)
    {
        var header = new StringBuilder();
        foreach (string word in words)
        {
            if (word.Length > 0)
            {
                header.Append(header.Length == 0 ? "" : "-").Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            }
        }

        return header.ToString();
    }

    private static Dictionary<string, string> Index(params string[] names)
    {
        var byKey = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            byKey.Add(NameKey.From(name), name);
        }

        return byKey;
    }
}
