using System;
using Markdig.Helpers;

namespace PiecesGen.Generator.Markdown;

/// <summary>Reads HTML entities: <c>&amp;lt;</c>, <c>&amp;#39;</c>, <c>&amp;#x3D;</c>.</summary>
internal static class HtmlEntity
{
    // The longest entity name of HTML has 31 letters (&CounterClockwiseContourIntegral;).
    private const int MaxEntityLength = 33;

    /// <summary>The semicolon of the entity that begins at an ampersand, or -1.</summary>
    public static int FindEnd(string text, int at, int end)
    {
        int limit = Math.Min(end, at + MaxEntityLength);
        for (int i = at + 1; i < limit; i++)
        {
            if (text[i] == ';')
            {
                return i > at + 1 && Decode(text, at, i) is not null ? i : -1;
            }

            if (!(char.IsLetterOrDigit(text[i]) || (text[i] == '#' && i == at + 1)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The text of the entity between an ampersand and its semicolon, or null where there is none of that name.</summary>
    public static string? Decode(string text, int at, int semicolon)
    {
        if (text[at + 1] != '#')
        {
            return EntityHelper.DecodeEntity(text.AsSpan(at + 1, semicolon - at - 1));
        }

        bool isHex = text[at + 2] is 'x' or 'X';
        int value = 0;
        for (int i = isHex ? at + 3 : at + 2; i < semicolon; i++)
        {
            int digit = DigitOf(text[i]);
            if (digit < 0 || digit >= (isHex ? 16 : 10) || value > 0x10FFFF)
            {
                return null;
            }

            value = (value * (isHex ? 16 : 10)) + digit;
        }

        return EntityHelper.DecodeEntity(value);
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
