using System.Text;
using PiecesGen.RoundTrip.Tests.Models;

namespace PiecesGen.Json.Tests.Documents;

/// <summary>What makes a text no JSON at all, or none in UTF-8.</summary>
internal static class Damage
{
    private static readonly byte[][] s_insertions =
    [
        "/* c */"u8.ToArray(), "// c\n"u8.ToArray(), ","u8.ToArray(), "{"u8.ToArray(), "]"u8.ToArray(), "\""u8.ToArray(), "\\"u8.ToArray(), "\\u12"u8.ToArray(),
        "NaN"u8.ToArray(), "0"u8.ToArray(), "\0"u8.ToArray(), [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xEF, 0xBB, 0xBF],
    ];

    public static byte[] To(byte[] utf8, Choices choices)
    {
        int place = choices.Below(utf8.Length);
        switch (choices.Below(4))
        {
            case 0:
                return utf8[..place];
            case 1:
                byte[] flipped = [.. utf8];
                flipped[place] = (byte)choices.Below(256);
                return flipped;
            case 2:
                return [.. utf8, .. Encoding.UTF8.GetBytes(RandomJson.Space(choices)), .. choices.From(s_insertions)];
            default:
                return [.. utf8[..place], .. choices.From(s_insertions), .. utf8[place..]];
        }
    }
}
