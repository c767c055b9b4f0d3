using System;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>
/// The texts of enums: few, short and sent again and again, so each is made once. A table of fixed size, in which a text
/// takes the place of another with the same hash: it stays small whatever a service sends, and needs no lock.
/// </summary>
internal static class TextCache
{
    private const int Size = 512;
    private const int MaxCachedLength = 64;

    private static readonly string?[] s_texts = new string?[Size];

    /// <summary>The string on which the reader stands.</summary>
    internal static string Read(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.HasValueSequence || reader.ValueSpan.Length > MaxCachedLength)
        {
            return reader.GetString()!;
        }

        ReadOnlySpan<byte> utf8 = reader.ValueSpan;
        ref string? place = ref s_texts[Hash(utf8) % Size];
        string? known = place;
        if (known is not null && IsSame(known, utf8))
        {
            return known;
        }

        return place = reader.GetString()!;
    }

    // The ends and the middle tell the values of an enum apart; a text that is taken for another costs nothing but its allocation.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        uint hash = (uint)utf8.Length;
        if (!utf8.IsEmpty)
        {
            hash = (hash * 31) + utf8[0];
            hash = (hash * 31) + utf8[utf8.Length / 2];
            hash = (hash * 31) + utf8[utf8.Length - 1];
        }

        return hash;
    }

    /// <summary>Whether the text is these bytes; false for a text that is not ASCII.</summary>
    private static bool IsSame(string text, ReadOnlySpan<byte> utf8)
    {
#if NET
        return System.Text.Ascii.Equals(utf8, text);
#else
        if (text.Length != utf8.Length)
        {
            return false;
        }

        for (int i = 0; i < utf8.Length; i++)
        {
            if (text[i] != utf8[i] || utf8[i] > 0x7F)
            {
                return false;
            }
        }

        return true;
#endif
    }
}
