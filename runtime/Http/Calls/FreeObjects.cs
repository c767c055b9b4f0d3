using System;
using System.Threading;

namespace PiecesGen.Http;

/// <summary>Objects of one type that later calls use again: at most one for each processor.</summary>
internal sealed class FreeObjects
{
    private readonly object?[] _objects = new object?[Environment.ProcessorCount];

    /// <summary>One that nobody uses; null where there is none.</summary>
    internal object? Take()
    {
        for (int i = 0; i < _objects.Length; i++)
        {
            if (Volatile.Read(ref _objects[i]) is not null && Interlocked.Exchange(ref _objects[i], null) is { } free)
            {
                return free;
            }
        }

        return null;
    }

    /// <summary>Keeps one where there is room.</summary>
    internal void Keep(object free)
    {
        for (int i = 0; i < _objects.Length; i++)
        {
            if (Volatile.Read(ref _objects[i]) is null && Interlocked.CompareExchange(ref _objects[i], free, null) is null)
            {
                return;
            }
        }
    }
}
