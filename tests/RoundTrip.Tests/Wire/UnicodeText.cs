using FsCheck;
using FsCheck.Fluent;

namespace PiecesGen.RoundTrip.Tests.Wire;

/// <summary>Texts of any UTF-16 there is but NUL, what has a meaning in addresses and headers more often than the rest.</summary>
internal static class UnicodeText
{
    private const string Telling = "/\\.?#%&=+;:,@\"'<>{}[]|^`~ \t\r\n\u0085\u00A0\u2028\u200D\u202E\uFEFF\uFFFD";

    public static Arbitrary<string> Any { get; } = Arb.From(Texts(), Shorter);

    /// <summary>Whether it holds half a surrogate pair, for which UTF-8 has no form.</summary>
    public static bool HasHalfPair(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static Gen<string> Texts()
    {
        Gen<string> piece = Gen.Frequency(
            (30, Gen.Choose('!', '~').Select(Character)),
            (30, Gen.Elements(Telling.ToCharArray()).Select(character => character.ToString())),
            (3, Gen.Choose(1, 0x1F).Select(Character)),
            (15, Gen.Choose(0x7F, 0xFF).Select(Character)),
            (15, Gen.Choose(0x100, 0xD7FF).Select(Character)),
            (5, Gen.Choose(0xE000, 0xFFFF).Select(Character)),
            (15, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32)),
            (1, Gen.Choose(0xD800, 0xDFFF).Select(Character)));
        return Gen.Frequency(
            (1, Gen.Elements("", ".", "..", "...", "%2e%2e", "%00", "~", "-")),
            (20, piece.ArrayOf().Select(string.Concat)));
    }

    private static string Character(int code) => ((char)code).ToString();

    private static IEnumerable<string> Shorter(string text) => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1));
}
