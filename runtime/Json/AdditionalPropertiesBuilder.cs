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
    public void Read(ref Utf8JsonReader reader)
    {
        string name = reader.GetString()!;
        reader.Read();
        long start = reader.TokenStartIndex;
        Set(name, ref reader);
        JsonDrift.Current?.Add(JsonDriftKind.UnknownProperty, start, ref reader);
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

    private void Set(string name, ref Utf8JsonReader reader)
    {
        JsonElement value = JsonElement.ParseValue(ref reader);
        _list ??= new AdditionalPropertiesList();
        _list.Set(name, value);
    }
}
