using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Collections;

/// <summary>Values by text, equal to another map when it was filled with equal entries in the same order.</summary>
internal sealed class EquatableMap<TValue> : IEquatable<EquatableMap<TValue>>
    where TValue : IEquatable<TValue>
{
    private readonly Dictionary<string, TValue> _values;

    /// <param name="values">By ordinal text; nobody else may hold them.</param>
    public EquatableMap(Dictionary<string, TValue> values) => _values = values;

    public int Count => _values.Count;

    /// <summary>In the order in which they were added.</summary>
    public IEnumerable<TValue> Values => _values.Values;

    public bool Contains(string key) => _values.ContainsKey(key);

    public bool TryGet(string key, out TValue value) => _values.TryGetValue(key, out value!);

    public bool Equals(EquatableMap<TValue>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        Dictionary<string, TValue>.Enumerator others = other._values.GetEnumerator();
        foreach (KeyValuePair<string, TValue> entry in _values)
        {
            others.MoveNext();
            if (entry.Key != others.Current.Key || !entry.Value.Equals(others.Current.Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableMap<TValue>);

    public override int GetHashCode() => Count;
}
