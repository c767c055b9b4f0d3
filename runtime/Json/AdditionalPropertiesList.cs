using System;
using System.Collections.Generic;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>Collects additional properties; of a name that repeats, the last value stays, in the first one's place.</summary>
internal sealed class AdditionalPropertiesList
{
    // Up to here comparing names one by one is as fast as a dictionary; beyond it, hostile objects would make it quadratic.
    private const int MaxSearched = 8;

    private readonly List<KeyValuePair<string, JsonElement>> _properties = [];
    private Dictionary<string, int>? _positions;

    internal static AdditionalPropertiesList From(IEnumerable<KeyValuePair<string, JsonElement>> properties)
    {
        var list = new AdditionalPropertiesList();
        foreach (KeyValuePair<string, JsonElement> property in properties)
        {
            list.Set(property.Key, property.Value);
        }

        return list;
    }

    internal bool Has(string name) => PositionOf(name) >= 0;

    internal void Set(string name, JsonElement value)
    {
        var property = new KeyValuePair<string, JsonElement>(name, value);
        int position = PositionOf(name);
        if (position >= 0)
        {
            _properties[position] = property;
            return;
        }

        _positions?.Add(name, _properties.Count);
        _properties.Add(property);
        if (_positions is null && _properties.Count > MaxSearched)
        {
            _positions = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _properties.Count; i++)
            {
                _positions.Add(_properties[i].Key, i);
            }
        }
    }

    internal AdditionalProperties ToProperties() =>
        _properties.Count == 0 ? AdditionalProperties.Empty : new AdditionalProperties(_properties.ToArray(), _positions);

    private int PositionOf(string name)
    {
        if (_positions is not null)
        {
            return _positions.TryGetValue(name, out int position) ? position : -1;
        }

        for (int i = 0; i < _properties.Count; i++)
        {
            if (string.Equals(_properties[i].Key, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
