using System;
using System.Threading;

namespace PiecesGen.Http;

/// <summary>When a call has to end: by the caller's token or by our limit, told apart. Makes a timer only where there is a limit.</summary>
internal readonly struct Deadline : IDisposable
{
#if NET
    // A source and its timer are a tenth of what a small call allocates.
    [ThreadStatic]
    private static CancellationTokenSource? s_idle;

    private readonly CancellationTokenRegistration _registration;
    private readonly bool _isReused;
#endif
    private readonly CancellationTokenSource? _source;

    private Deadline(TimeSpan limit, CancellationTokenSource? source, CancellationToken caller)
    {
        Limit = limit;
        Caller = caller;
        _source = source;
    }

    internal TimeSpan Limit { get; }

    internal CancellationToken Caller { get; }

    /// <summary>Fires on either.</summary>
    internal CancellationToken Token => _source?.Token ?? Caller;

    internal bool IsCancelled => Caller.IsCancellationRequested;

    internal bool IsOver => _source is { IsCancellationRequested: true };

    public void Dispose()
    {
#if NET
        _registration.Dispose();
        if (_isReused && _source!.TryReset())
        {
            s_idle = _source;
            return;
        }

#endif
        _source?.Dispose();
    }

    /// <param name="limit">How long the call may take.</param>
    /// <param name="isForgotten">Nobody who sees the token holds on to it when the call is over, so that its source can serve another.</param>
    /// <param name="caller">The caller's token.</param>
    internal static Deadline After(TimeSpan limit, bool isForgotten, CancellationToken caller)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return new Deadline(limit, null, caller);
        }

#if NET
        if (isForgotten)
        {
            return Reusing(limit, caller);
        }
#endif

        CancellationTokenSource source = caller.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(caller) : new CancellationTokenSource();
        source.CancelAfter(limit);
        return new Deadline(limit, source, caller);
    }
#if NET

    private Deadline(TimeSpan limit, CancellationTokenSource source, CancellationTokenRegistration registration, CancellationToken caller)
        : this(limit, source, caller)
    {
        _registration = registration;
        _isReused = true;
    }

    private static Deadline Reusing(TimeSpan limit, CancellationToken caller)
    {
        CancellationTokenSource source = s_idle ?? new CancellationTokenSource();
        s_idle = null;
        source.CancelAfter(limit);
        CancellationTokenRegistration registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
        return new Deadline(limit, source, registration, caller);
    }
#endif
}
