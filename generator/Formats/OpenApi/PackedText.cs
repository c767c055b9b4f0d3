using System;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace PiecesGen.Generator.Formats.OpenApi;

/// <summary>Text that a page carries compressed: Base64 (RFC 4648) of zlib (RFC 1950) of UTF-8.</summary>
internal static class PackedText
{
    // What the first byte of zlib, and a second one for each of its levels, are in Base64.
    private static readonly string[] s_openings = ["eAE", "eF4", "eJ", "eN"];

    private const int HeaderLength = 2;

    // A page of a few kilobytes could be unpacked to gigabytes.
    private const int MaxLength = 16 * 1024 * 1024;

    public static bool Is(string text) => Array.Exists(s_openings, opening => text.StartsWith(opening, StringComparison.Ordinal)) && text.IndexOf(' ') < 0;

    /// <summary>The text; null where it is damaged or too long.</summary>
    public static string? Unpack(string text)
    {
        try
        {
            byte[] packed = Convert.FromBase64String(text);
            if (packed.Length <= HeaderLength)
            {
                return null;
            }

            using MemoryStream source = new(packed, HeaderLength, packed.Length - HeaderLength);
            using DeflateStream inflated = new(source, CompressionMode.Decompress);
            using MemoryStream result = new();
            byte[] buffer = new byte[16 * 1024];
            int read = inflated.Read(buffer, 0, buffer.Length);
            while (read > 0 && result.Length <= MaxLength)
            {
                result.Write(buffer, 0, read);
                read = inflated.Read(buffer, 0, buffer.Length);
            }

            return result.Length > MaxLength ? null : Encoding.UTF8.GetString(result.ToArray());
        }
        catch (Exception damaged) when (damaged is FormatException or InvalidDataException)
        {
            return null;
        }
    }
}
