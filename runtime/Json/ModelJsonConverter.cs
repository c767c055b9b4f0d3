using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Runtime;

/// <summary>What a generated converter adds to System.Text.Json: its entry points, over the generated methods that the client calls directly.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelJsonConverter<T> : JsonConverter<T>
{
    private readonly JsonReader<T> _read;
    private readonly JsonWriter<T> _write;

    /// <summary>Wraps the generated methods.</summary>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    protected ModelJsonConverter(JsonReader<T> read, JsonWriter<T> write)
    {
        _read = read ?? throw new ArgumentNullException(nameof(read));
        _write = write ?? throw new ArgumentNullException(nameof(write));
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _read(ref reader);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        using var output = new JsonOutput();
        _write(output, value);
        output.CopyTo(writer);
    }
}
