using System;
using System.IO;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Writes what is rare, and what only System.Text.Json can write, with its own writer.</summary>
internal static class JsonFragment
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JsonStringText.Encoder };

    [ThreadStatic]
    private static Utf8JsonWriter? s_writer;

    internal static void Write<T>(JsonOutput output, T value, Action<Utf8JsonWriter, T> write)
    {
        Utf8JsonWriter writer = s_writer ?? new Utf8JsonWriter(output, s_options);
        s_writer = null;
        try
        {
            output.StartValue(0);
            writer.Reset(output);
            write(writer, value);
            writer.Flush();
        }
        finally
        {
            // The idle writer must not hold on to the output, nor flush what a failed call left in it.
            writer.Reset(Stream.Null);
            s_writer = writer;
        }
    }
}
