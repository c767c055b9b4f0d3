using System;
using System.ComponentModel;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Turns a value that is one of several types into one of them, and back. It converts through JSON, so that nothing is lost.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Variant
{
    /// <summary>Reads a value as one of its types.</summary>
    /// <typeparam name="TUnion">The type of the value.</typeparam>
    /// <typeparam name="T">The type that it may be.</typeparam>
    /// <param name="union">The value.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="read">Reads the other type; strict, as the docs say.</param>
    /// <param name="value">What was read.</param>
    /// <returns>Whether it is such a value.</returns>
    public static bool TryRead<TUnion, T>(TUnion union, JsonWriter<TUnion> write, JsonReader<T> read, out T value)
    {
        try
        {
            value = Convert(union, write, read);
            return true;
        }
        catch (JsonException)
        {
            value = default!;
            return false;
        }
    }

    /// <summary>Reads a value's JSON as another type.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TOther">The other type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="read">Reads the other type.</param>
    /// <returns>What was read.</returns>
    /// <exception cref="JsonException">The value is not of the other type.</exception>
    public static TOther Convert<T, TOther>(T value, JsonWriter<T> write, JsonReader<TOther> read)
    {
        if (write is null)
        {
            throw new ArgumentNullException(nameof(write));
        }

        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }

        using var output = new JsonOutput();
        write(output, value);
        var reader = new Utf8JsonReader(output.Written);
        reader.Read();
        return read(ref reader);
    }
}
