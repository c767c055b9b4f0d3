using System.Text;
using PiecesGen.Tool.Files;

namespace PiecesGen.Tool.Pages;

/// <summary>Reads the text of a page as the compiler does: UTF-8, and Latin-1 where it is not; a byte order mark decides otherwise.</summary>
internal static class PageFileReader
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(PageFile page)
    {
        try
        {
            return Decode(File.ReadAllBytes(page.FullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusablePathException($"{page.Path} cannot be read: {exception.Message}", exception);
        }
    }

    public static string Decode(byte[] bytes)
    {
        try
        {
            return Decode(bytes, s_strict);
        }
        catch (DecoderFallbackException)
        {
            return Decode(bytes, Encoding.Latin1);
        }
    }

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), encoding);
        return reader.ReadToEnd();
    }
}
