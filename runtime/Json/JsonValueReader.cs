using System;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Reads a JSON text that is one value. Where it cannot be read, the place is told.</summary>
internal static class JsonValueReader
{
    /// <summary>Reads the value, and reports where it is not as the docs say.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="options">How deep it may be nested, and what else JSON's grammar leaves open.</param>
    /// <param name="drift">Where that is noted, and who is told; null for nobody.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="UnreadableJsonException">The text is not JSON, or not what the docs promise.</exception>
    internal static T Read<T>(ReadOnlySpan<byte> utf8, JsonReaderOptions options, JsonDrift? drift, JsonReader<T> read)
    {
        if (drift is null)
        {
            return Read(utf8, options, read);
        }

        JsonDrift? outer = JsonDrift.Exchange(drift);
        T value;
        try
        {
            value = Read(utf8, options, read);
        }
        finally
        {
            JsonDrift.Exchange(outer);
        }

        drift.Report(utf8, options);
        return value;
    }

    /// <summary>Whether there is nothing but white space (RFC 8259, section 2).</summary>
    internal static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (byte value in utf8)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8, JsonReaderOptions options, JsonReader<T> read)
    {
        var reader = new Utf8JsonReader(utf8, options);
        T value;
        bool isAtEnd;
        try
        {
            reader.Read();
            value = read(ref reader);
            isAtEnd = !reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new UnreadableJsonException(JsonErrorLocation.For(exception, utf8, options, ref reader), exception);
        }

        return isAtEnd ? value : throw new InvalidOperationException("The generated reader stopped before the end of its value. Please report this.");
    }
}
