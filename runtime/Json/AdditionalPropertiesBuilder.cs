using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Collects the properties of an object that its model does not have. Costs nothing where there are none.</summary>
/// <remarks>A mutable struct: keep it in a local variable and do not copy it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct AdditionalPropertiesBuilder
{
    private AdditionalPropertiesList? _list;

    /// <summary>Takes one property that the docs do not mention; of a name that repeats, the last value stays.</summary>
    /// <param name="reader">Stands on the property's name before the call, on the last token of its value after it.</param>
    /// <exception cref="JsonException">The value is not valid JSON.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)] // Rare, and in every model's reader.
    public void Read(ref Utf8JsonReader reader) => Take(ref reader, JsonDriftKind.UnknownProperty);

    /// <summary>Reads a property whose type the docs do not state but only suggest, and takes it where its value is of another.</summary>
    /// <typeparam name="T">The type, with null for no value.</typeparam>
    /// <param name="reader">Stands on the property's name before the call, on the last token of its value after it.</param>
    /// <param name="read">Reads a value of the type, from the name on.</param>
    /// <returns>The value; null where it was taken, or was taken when the same name came before.</returns>
    /// <exception cref="JsonException">The value is not valid JSON.</exception>
    public T ReadInferred<T>(ref Utf8JsonReader reader, JsonReader<T> read)
    {
        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }

        Utf8JsonReader name = reader;
        int noted = JsonDrift.Current?.Count ?? 0;
        try
        {
            T value = read(ref reader);
            if (_list is null || !_list.Has(name.GetString()!))
            {
                return value;
            }
        }
        catch (JsonException)
        {
            // It is read again below; where it is no JSON at all, that fails likewise.
        }

        reader = name;
        JsonDrift.Current?.ForgetFrom(noted);
        Take(ref reader, JsonDriftKind.UnexpectedType);
        return default!;
    }

    /// <summary>Takes one property of an object of which the docs mention none.</summary>
    /// <inheritdoc cref="Read"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ReadUndescribed(ref Utf8JsonReader reader)
    {
        string name = reader.GetString()!;
        reader.Read();
        Set(name, ref reader);
    }

    /// <summary>The properties collected so far; call it once, last.</summary>
    /// <returns>The properties; <see cref="AdditionalProperties.Empty"/> if there are none.</returns>
    public readonly AdditionalProperties Build() => _list is null ? AdditionalProperties.Empty : _list.ToProperties();

    private void Take(ref Utf8JsonReader reader, JsonDriftKind kind)
    {
        string name = reader.GetString()!;
        reader.Read();
        long start = reader.TokenStartIndex;
        Set(name, ref reader);
        JsonDrift.Current?.Add(kind, start, ref reader);
    }

    private void Set(string name, ref Utf8JsonReader reader)
    {
        JsonElement value = JsonElement.ParseValue(ref reader);
        _list ??= new AdditionalPropertiesList();
        _list.Set(name, value);
    }
}
