using System.Buffers;
using System.Runtime.CompilerServices;
using PiecesGen.Buffers;

[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace PiecesGen.FaultInjection.Tests;

/// <summary>
/// Counts what the runtime rents and gives back, in this process alone. It hands out nothing twice, so that a buffer used after
/// its return would hold the fill that it is returned with.
/// </summary>
internal sealed class CountingPool<T> : ArrayPool<T>
    where T : struct
{
    private readonly HashSet<T[]> _rented = new(ReferenceEqualityComparer.Instance);
    private TaskCompletionSource? _allReturned;
    private int _strays;
    private long _rents;

    /// <summary>How often an array was rented.</summary>
    public long Rents => Interlocked.Read(ref _rents);

    /// <summary>How many arrays have not come back.</summary>
    public int Rented
    {
        get
        {
            lock (_rented)
            {
                return _rented.Count;
            }
        }
    }

    /// <summary>How many arrays came back that were not rented, or came back twice.</summary>
    public int Strays
    {
        get
        {
            lock (_rented)
            {
                return _strays;
            }
        }
    }

    /// <summary>Ends when no array is out.</summary>
    public Task AllReturnedAsync()
    {
        lock (_rented)
        {
            if (_rented.Count == 0)
            {
                return Task.CompletedTask;
            }

            _allReturned ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _allReturned.Task;
        }
    }

    public override T[] Rent(int minimumLength)
    {
        Interlocked.Increment(ref _rents);
        T[] array = new T[minimumLength];
        lock (_rented)
        {
            _rented.Add(array);
        }

        return array;
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        array.AsSpan().Clear();
        lock (_rented)
        {
            if (!_rented.Remove(array))
            {
                _strays++;
            }

            if (_rented.Count == 0)
            {
                _allReturned?.SetResult();
                _allReturned = null;
            }
        }
    }
}

/// <summary>The pools of this process, in place before the first call.</summary>
internal static class Pools
{
    public static CountingPool<byte> Bytes { get; } = new();

    public static CountingPool<char> Chars { get; } = new();

    [ModuleInitializer]
    internal static void Install()
    {
        BufferPool.Bytes = Bytes;
        BufferPool.Chars = Chars;
    }

    /// <summary>
    /// Every buffer has come back, once. A transport may still be copying a request when its call has ended, so the last ones may
    /// take a moment.
    /// </summary>
    public static async Task AssertNothingIsLostAsync()
    {
        await Task.WhenAll(Bytes.AllReturnedAsync(), Chars.AllReturnedAsync()).WaitAsync(Patience.Limit).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        Assert.Equal((0, 0, 0, 0), (Bytes.Rented, Chars.Rented, Bytes.Strays, Chars.Strays));
        Assert.True(Bytes.Rents > 0 && Chars.Rents > 0, "The counting pools are not in use.");
    }
}
