using System;
using System.Threading;

namespace PiecesGen.Runtime;

/// <summary>When a call has to end: by the caller's token or by our limit, told apart. Makes a timer only where there is a limit.</summary>
internal readonly struct Deadline : IDisposable
{
#if NET
    // A source and its timer are a tenth of what a small call allocates.
    [ThreadStatic]
    private static CancellationTokenSource? s_idle;

#endif
    private readonly CancellationTokenSource? _source;
    private readonly CancellationToken _caller;
    private readonly bool _isReused;

    private Deadline(TimeSpan limit, CancellationTokenSource? source, bool isReused, CancellationToken caller)
    {
        Limit = limit;
        _source = source;
        _caller = caller;
        _isReused = isReused;
    }

    internal TimeSpan Limit { get; }

    internal CancellationToken Caller => _caller;

    /// <summary>Fires on either.</summary>
    internal CancellationToken Token => _source?.Token ?? _caller;

    internal bool IsCancelled => _caller.IsCancellationRequested;

    internal bool IsOver => _source is { IsCancellationRequested: true };

    public void Dispose()
    {
#if NET
        if (_isReused && _source!.TryReset())
        {
            s_idle = _source;
            return;
        }

#endif
        _source?.Dispose();
    }

    /// <param name="limit">How long the call may take.</param>
    /// <param name="isOurTransport">Nobody but our transport sees the token (no handler, no provider of credentials), so nobody holds on to it when the call is over.</param>
    /// <param name="caller">The caller's token.</param>
    internal static Deadline After(TimeSpan limit, bool isOurTransport, CancellationToken caller)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return new Deadline(limit, null, isReused: false, caller);
        }

        bool isReused = isOurTransport && !caller.CanBeCanceled;
        CancellationTokenSource source = caller.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(caller) : isReused ? Idle() : new CancellationTokenSource();
        source.CancelAfter(limit);
        return new Deadline(limit, source, isReused, caller);
    }

    private static CancellationTokenSource Idle()
    {
#if NET
        if (s_idle is { } idle)
        {
            s_idle = null;
            return idle;
        }

#endif
        return new CancellationTokenSource();
    }
}
