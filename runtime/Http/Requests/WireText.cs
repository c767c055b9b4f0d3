using System;
using System.Globalization;

namespace PiecesGen.Http;

/// <summary>How values are written in paths, queries and forms: the same on every machine.</summary>
internal static class WireText
{
    /// <summary>A text with its UTF-8 bytes percent-encoded, all but the unreserved characters (RFC 3986, section 2.3).</summary>
    /// <exception cref="ArgumentException">The text holds half a surrogate pair.</exception>
    internal static string Escaped(string value, string parameterName)
    {
        RefuseHalfPairs(value, parameterName);
        return Uri.EscapeDataString(value);
    }

    /// <summary>
    /// UTF-8 has no form for half a surrogate pair (RFC 3629, section 3). .NET would send U+FFFD instead, which is another value,
    /// and in a path another resource.
    /// </summary>
    internal static void RefuseHalfPairs(string value, string parameterName)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (!char.IsSurrogatePair(value, i))
            {
                throw new ArgumentException($"The text holds half a surrogate pair at index {From(i)}, which cannot be sent.", parameterName);
            }

            i++;
        }
    }

    internal static string From(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string From(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number.</summary>
    internal static string From(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>With its trailing zeros.</summary>
    internal static string From(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string From(bool value) => value ? "true" : "false";

    /// <summary>RFC 3339, as in JSON: no trailing zeros in the fraction, the offset always given, UTC as <c>Z</c>.</summary>
    internal static string From(DateTimeOffset value) => value.ToString(
        value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

#if NET
    /// <summary>RFC 3339, full-date.</summary>
    internal static string From(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

#endif

    internal static string From(Guid value) => value.ToString("D", CultureInfo.InvariantCulture);
}
