using System;
using System.Buffers;

namespace PiecesGen.Buffers;

/// <summary>Collects items whose number is not known; where they are objects, allocates nothing but the array they end in.</summary>
/// <remarks>
/// A mutable struct: keep it in a local variable and do not copy it. All objects are collected in arrays of one pool: a pool for
/// each type of item would be a dozen types more for each, in a native program, and cold memory for each in any.
/// </remarks>
internal struct ArrayBuilder<T>
{
    private const int InitialSize = 16;

    private T _first;
    private object?[]? _objects;
    private T[]? _values;
    private int _count;

    internal void Add(T item)
    {
        // Most lists in a response are empty or hold one item; those never see the pool.
        if (_count == 0)
        {
            _first = item;
            _count = 1;
            return;
        }

        if (typeof(T).IsValueType)
        {
            AddValue(item);
        }
        else
        {
            AddObject(item);
        }

        _count++;
    }

    /// <summary>The items; call it once, last.</summary>
    internal T[] ToArray()
    {
        if (_count == 0)
        {
            return [];
        }

        if (_count == 1)
        {
            return [_first];
        }

        var result = new T[_count];
        if (typeof(T).IsValueType)
        {
            Array.Copy(_values!, result, _count);
        }
        else
        {
            Array.Copy(_objects!, result, _count);
            GiveBack();
        }

        return result;
    }

    private void AddValue(T item)
    {
        if (_values is null)
        {
            _values = new T[InitialSize];
            _values[0] = _first;
        }
        else if (_count == _values.Length)
        {
            Array.Resize(ref _values, _count * 2);
        }

        _values[_count] = item;
    }

    private void AddObject(object? item)
    {
        if (_objects is null)
        {
            _objects = ArrayPool<object?>.Shared.Rent(InitialSize);
            _objects[0] = _first;
        }
        else if (_count == _objects.Length)
        {
            object?[] larger = ArrayPool<object?>.Shared.Rent(_count * 2);
            Array.Copy(_objects, larger, _count);
            GiveBack();
            _objects = larger;
        }

        _objects[_count] = item;
    }

    // An array that a failure keeps from being given back is garbage, and no harm.
    private readonly void GiveBack()
    {
        Array.Clear(_objects!, 0, _count);
        ArrayPool<object?>.Shared.Return(_objects!);
    }
}
