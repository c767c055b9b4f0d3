using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PiecesGen.Json;

/// <summary>
/// What the attribute of a generated model names. An attribute cannot be trimmed away, and neither can what it names: hence a
/// factory, whose converter, with all that it reads and writes, stays out of programs that do not serialize.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public sealed override bool CanConvert(Type typeToConvert) => typeToConvert == Create().Type;

    /// <inheritdoc/>
    public sealed override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Create();

    /// <summary>A converter over generated methods.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    protected static JsonConverter For<T>(JsonReader<T> read, JsonWriter<T> write) =>
        new ModelJsonConverter<T>(read ?? throw new ArgumentNullException(nameof(read)), write ?? throw new ArgumentNullException(nameof(write)));

    /// <summary>Makes the model's converter.</summary>
    /// <returns>The converter.</returns>
    protected abstract JsonConverter Create();
}
