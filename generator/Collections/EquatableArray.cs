using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace PiecesGen.Generator.Collections;

/// <summary>An immutable sequence that is equal to another one when their elements are: what the incremental pipeline compares.</summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    /// <param name="items">Nobody else may hold them.</param>
    internal EquatableArray(T[] items) => _items = items.Length == 0 ? null : items;

    public static EquatableArray<T> Empty => default;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => (_items ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    /// <summary>Whether one of the elements is such.</summary>
    public bool Exists(Func<T, bool> isSuch)
    {
        foreach (T item in this)
        {
            if (isSuch(item))
            {
                return true;
            }
        }

        return false;
    }

    public bool Contains(T item)
    {
        foreach (T other in this)
        {
            if (other.Equals(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first element that is such; the type's default where none is.</summary>
    public T? Find(Func<T, bool> isSuch)
    {
        foreach (T item in this)
        {
            if (isSuch(item))
            {
                return item;
            }
        }

        return default;
    }

    /// <summary>The first value that an element gives; null where none gives one.</summary>
    public TResult? First<TResult>(Func<T, TResult?> select)
        where TResult : class
    {
        foreach (T item in this)
        {
            if (select(item) is { } result)
            {
                return result;
            }
        }

        return null;
    }

    /// <summary>What each element becomes, in their order.</summary>
    public EquatableArray<TResult> ConvertAll<TResult>(Func<T, TResult> select)
        where TResult : IEquatable<TResult>
    {
        var results = new TResult[Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = select(_items![i]);
        }

        return new EquatableArray<TResult>(results);
    }

    /// <summary>The elements that are such; the sequence itself where all are. Each is asked once.</summary>
    public EquatableArray<T> FindAll(Func<T, bool> isSuch)
    {
        List<T>? kept = null;
        for (int i = 0; i < Count; i++)
        {
            T item = _items![i];
            if (isSuch(item))
            {
                kept?.Add(item);
            }
            else if (kept is null)
            {
                kept = new List<T>(Count);
                for (int j = 0; j < i; j++)
                {
                    kept.Add(_items[j]);
                }
            }
        }

        return kept is null ? this : EquatableArray.From(kept);
    }

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!_items![i].Equals(other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in this)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items)
        {
            _items = items;
            _index = -1;
        }

        public readonly T Current => _items![_index];

        public bool MoveNext() => ++_index < (_items?.Length ?? 0);
    }
}

/// <summary>Makes equatable arrays: of collection expressions, and of what was collected.</summary>
internal static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T>
        => new(items.ToArray());

    public static EquatableArray<T> From<T>(List<T> items)
        where T : IEquatable<T>
        => items.Count == 0 ? default : new(items.ToArray());

    public static EquatableArray<T> From<T>(ICollection<T> items)
        where T : IEquatable<T>
    {
        var array = new T[items.Count];
        items.CopyTo(array, 0);
        return new(array);
    }

    public static EquatableArray<T> From<T>(IEnumerable<T> items)
        where T : IEquatable<T>
        => From(new List<T>(items));
}
