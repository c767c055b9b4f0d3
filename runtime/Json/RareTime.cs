using System;
using System.Globalization;

namespace PiecesGen.Json;

/// <summary>
/// Points in time in the forms of RFC 3339 that few services send: <c>t</c> and <c>z</c> in small letters, a blank for the <c>T</c>,
/// the second 60; and, where reading is lenient, in those of other standards and habits: <c>+0000</c>, <c>+00</c>, <c>UTC</c>, a blank
/// before the offset, a comma before the fraction.
/// </summary>
internal static class RareTime
{
    private const string LeapSecond = ":60";

    // The length of 2024-05-01T12:00:00, and where its parts begin.
    private const int SecondsLength = 19;
    private const int TimeStart = 11;

    // The length of +02:00, and what is no offset.
    private const int FullOffsetLength = 6;
    private const string Unreadable = "?";

    // A tick is 100 ns; more digits are cut off.
    private const int MaxDigits = 7;

    private static readonly string[] s_forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public static bool TryParse(string text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length < SecondsLength || text[TimeStart - 1] is not ('T' or 't' or ' '))
        {
            return false;
        }

        bool isLenient = JsonDrift.Current is { IsLenient: true };
        string clock = text.Substring(TimeStart, SecondsLength - TimeStart);

        // .NET counts no leap seconds: it is the last one of its minute.
        clock = clock.EndsWith(LeapSecond, StringComparison.Ordinal) ? $"{clock.Substring(0, clock.Length - LeapSecond.Length)}:59" : clock;
        int end = EndOfFraction(text, isLenient);
        string canonical = $"{text.Substring(0, TimeStart - 1)}T{clock}{Fraction(text, end)}{Offset(text.Substring(end), isLenient)}";
        return DateTimeOffset.TryParseExact(canonical, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
    }

    private static int EndOfFraction(string text, bool isLenient)
    {
        int end = SecondsLength;
        if (end < text.Length && (text[end] == '.' || (isLenient && text[end] == ',')))
        {
            end++;
            while (end < text.Length && text[end] is >= '0' and <= '9')
            {
                end++;
            }
        }

        return end;
    }

    private static string Fraction(string text, int end)
    {
        int digits = Math.Min(end - SecondsLength - 1, MaxDigits);
        return end == SecondsLength ? "" : digits < 1 ? Unreadable : $".{text.Substring(SecondsLength + 1, digits)}";
    }

    private static string Offset(string text, bool isLenient)
    {
        if (text == "z")
        {
            return "Z";
        }

        if (!isLenient)
        {
            // .NET reads +0000 as well.
            return text.Length is 0 or 1 or FullOffsetLength ? text : Unreadable;
        }

        string offset = text.Trim();
        return offset is "z" or "UTC" or "GMT" ? "Z"
            : offset.Length == 0 || offset[0] is not ('+' or '-') ? offset
            : offset.Length == 5 && offset[3] != ':' ? $"{offset.Substring(0, 3)}:{offset.Substring(3)}"
            : offset.Length == 3 ? $"{offset}:00"
            : offset;
    }
}
