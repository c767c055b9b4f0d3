using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using PiecesGen.Json;

namespace PiecesGen;

/// <summary>
/// The properties of a JSON object that the docs do not mention, in the order in which they were received. They are written
/// back unchanged, so that reading and updating an object loses nothing. Immutable.
/// </summary>
public sealed class AdditionalProperties : IReadOnlyDictionary<string, JsonElement>, IEquatable<AdditionalProperties>
{
    private static readonly JsonElement s_null = JsonDocument.Parse("null").RootElement.Clone();

    private readonly KeyValuePair<string, JsonElement>[] _properties;
    private readonly IReadOnlyDictionary<string, int>? _positions;

    /// <summary>Takes properties whose names differ.</summary>
    /// <param name="properties">The properties; not changed later.</param>
    /// <param name="positions">Where each name stands, for lists too long to be searched.</param>
    internal AdditionalProperties(KeyValuePair<string, JsonElement>[] properties, IReadOnlyDictionary<string, int>? positions)
    {
        _properties = properties;
        _positions = positions;
    }

    /// <summary>No properties.</summary>
    public static AdditionalProperties Empty { get; } = new([], null);

    /// <summary>The number of properties.</summary>
    public int Count => _properties.Length;

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Keys => _properties.Select(static property => property.Key);

    /// <summary>The values, in order.</summary>
    public IEnumerable<JsonElement> Values => _properties.Select(static property => property.Value);

    /// <summary>The value of a property.</summary>
    /// <param name="key">The name on the wire; upper and lower case differ.</param>
    /// <returns>The value as received: numbers keep their digits.</returns>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    public JsonElement this[string key] =>
        TryGetValue(key, out JsonElement value) ? value : throw new KeyNotFoundException($"There is no additional property '{key}'.");

    /// <summary>Whether two sets of properties are the same, see <see cref="Equals(AdditionalProperties)"/>.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(AdditionalProperties? left, AdditionalProperties? right) => Equals(left, right);

    /// <summary>Whether two sets of properties differ, see <see cref="Equals(AdditionalProperties)"/>.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(AdditionalProperties? left, AdditionalProperties? right) => !Equals(left, right);

    /// <summary>Whether there is such a property.</summary>
    /// <param name="key">The name on the wire.</param>
    /// <returns>True if there is.</returns>
    public bool ContainsKey(string key) => PositionOf(key) >= 0;

    /// <summary>The value of a property, if there is one.</summary>
    /// <param name="key">The name on the wire; upper and lower case differ.</param>
    /// <param name="value">The value as received.</param>
    /// <returns>True if there is such a property.</returns>
    public bool TryGetValue(string key, out JsonElement value)
    {
        int position = PositionOf(key);
        value = position < 0 ? default : _properties[position].Value;
        return position >= 0;
    }

    /// <summary>A copy with one property set: in its place if there is one of that name, else at the end.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value; it is copied and does not depend on its document.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The value is <c>default(JsonElement)</c>, which is not a JSON value.</exception>
    public AdditionalProperties With(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            throw new ArgumentException("default(JsonElement) is not a JSON value. Use Without to remove a property.", nameof(value));
        }

        AdditionalPropertiesList list = AdditionalPropertiesList.From(_properties);
        list.Set(name ?? throw new ArgumentNullException(nameof(name)), value.Clone());
        return list.ToProperties();
    }

    /// <summary>A copy without one property.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <returns>The copy; the same object if there is no such property.</returns>
    public AdditionalProperties Without(string name)
    {
        int position = PositionOf(name);
        if (position < 0)
        {
            return this;
        }

        return AdditionalPropertiesList.From(_properties.Where((_, index) => index != position)).ToProperties();
    }

    /// <summary>A copy with one property that is null: in a PATCH, it makes the server remove a value (RFC 7396). If the model's property of that name has a value, the value is sent instead.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public AdditionalProperties WithNull(string name) => With(name, s_null);

    /// <summary>Writes the properties into the object that is open, but those that it has already.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="start">Where the object stands.</param>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteTo(JsonOutput writer, int start)
    {
        if (writer is null)
        {
            throw new ArgumentNullException(nameof(writer));
        }

        HashSet<string>? written = Count == 0 ? null : writer.NamesSince(start);
        foreach (KeyValuePair<string, JsonElement> property in _properties)
        {
            if (written?.Contains(property.Key) == true)
            {
                continue;
            }

            JsonOutputExtensions.Name(writer, property.Key);
            JsonOutputExtensions.Element(writer, property.Value);
        }
    }

    /// <summary>
    /// Whether both hold the same names with the same JSON values: numbers by their digits, strings by their characters;
    /// the order of properties, white space and escapes do not count.
    /// </summary>
    /// <param name="other">The other properties.</param>
    /// <returns>True if they do.</returns>
    public bool Equals(AdditionalProperties? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        if (ReferenceEquals(this, other))
        {
            return true;
        }

        foreach (KeyValuePair<string, JsonElement> property in _properties)
        {
            if (!other.TryGetValue(property.Key, out JsonElement value) || !JsonElementComparer.AreEqual(property.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The JSON text of an object with these properties.</summary>
    /// <returns>The text, without white space.</returns>
    public override string ToString() => UnquotedJson.Write(this, static (writer, properties) =>
    {
        properties.WriteTo(writer, writer.StartObject());
        writer.EndObject();
    });

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, JsonElement> property in _properties)
        {
            hash ^= StringComparer.Ordinal.GetHashCode(property.Key);
        }

        return hash;
    }

    /// <summary>The properties in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, JsonElement>>)_properties).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private int PositionOf(string name)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (_positions is not null)
        {
            return _positions.TryGetValue(name, out int position) ? position : -1;
        }

        for (int i = 0; i < _properties.Length; i++)
        {
            if (string.Equals(_properties[i].Key, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
