using System;
using System.Globalization;

namespace PiecesGen.Runtime;

/// <summary>How values are written in paths, queries and forms: the same on every machine.</summary>
internal static class WireText
{
    internal static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest text that reads back as the same number.</summary>
    internal static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    internal static string Of(bool value) => value ? "true" : "false";

    /// <summary>RFC 3339, as in JSON: no trailing zeros in the fraction, the offset always given, UTC as <c>Z</c>.</summary>
    internal static string Of(DateTimeOffset value) => value.ToString(
        value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

#if NET
    /// <summary>RFC 3339, full-date.</summary>
    internal static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

#endif

    internal static string Of(Guid value) => value.ToString("D", CultureInfo.InvariantCulture);
}
