using System;
using System.Buffers;

namespace PiecesGen.Runtime;

/// <summary>Collects items whose number is not known; allocates nothing but the array they end in.</summary>
/// <remarks>A mutable struct: keep it in a local variable and do not copy it.</remarks>
internal struct ArrayBuilder<T>
{
    private const int FirstSize = 16;

    private T _first;
    private T[]? _items;
    private int _count;

    internal void Add(T item)
    {
        // Most lists in an answer are empty or hold one item; those never see the pool.
        if (_count == 0)
        {
            _first = item;
            _count = 1;
            return;
        }

        if (_items is null || _count == _items.Length)
        {
            Grow();
        }

        _items![_count++] = item;
    }

    /// <summary>The items; call it once, last.</summary>
    internal T[] ToArray()
    {
        if (_count == 0)
        {
            return [];
        }

        if (_items is null)
        {
            return [_first];
        }

        T[] result = _items.AsSpan(0, _count).ToArray();
        GiveBack(_items, _count);
        return result;
    }

    // An array that a failure keeps from being given back is garbage, and no harm.
    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(_items is null ? FirstSize : _items.Length * 2);
        if (_items is null)
        {
            larger[0] = _first;
        }
        else
        {
            Array.Copy(_items, larger, _count);
            GiveBack(_items, _count);
        }

        _items = larger;
    }

    private static void GiveBack(T[] items, int count)
    {
        Array.Clear(items, 0, count);
        ArrayPool<T>.Shared.Return(items);
    }
}
