using System.Net.Http.Headers;

namespace PiecesGen.Http;

/// <summary>One header's text as received, without the parsing (and allocating) that typed headers do.</summary>
internal static class HeaderText
{
    internal static string? Find(HttpHeaders? headers, string name)
    {
        if (headers is null)
        {
            return null;
        }

#if NETSTANDARD2_0
        return headers.TryGetValues(name, out System.Collections.Generic.IEnumerable<string>? values) ? string.Join(", ", values) : null;
#else
        return headers.NonValidated.TryGetValues(name, out HeaderStringValues values) ? values.ToString() : null;
#endif
    }
}
