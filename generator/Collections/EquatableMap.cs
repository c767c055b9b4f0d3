using System;
using System.Collections.Generic;

namespace PiecesGen.Generator.Collections;

/// <summary>Values by key, equal to another map when it was filled with equal entries in the same order.</summary>
internal sealed class EquatableMap<TKey, TValue> : IEquatable<EquatableMap<TKey, TValue>>
    where TKey : IEquatable<TKey>
    where TValue : IEquatable<TValue>
{
    private readonly Dictionary<TKey, TValue> _values;

    /// <param name="values">Nobody else may hold them.</param>
    public EquatableMap(Dictionary<TKey, TValue> values) => _values = values;

    public int Count => _values.Count;

    /// <summary>In the order in which they were added.</summary>
    public IEnumerable<TValue> Values => _values.Values;

    public bool Contains(TKey key) => _values.ContainsKey(key);

    public bool TryGet(TKey key, out TValue value) => _values.TryGetValue(key, out value!);

    public bool Equals(EquatableMap<TKey, TValue>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        Dictionary<TKey, TValue>.Enumerator others = other._values.GetEnumerator();
        foreach (KeyValuePair<TKey, TValue> entry in _values)
        {
            others.MoveNext();
            if (!entry.Key.Equals(others.Current.Key) || !entry.Value.Equals(others.Current.Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableMap<TKey, TValue>);

    public override int GetHashCode() => Count;
}
