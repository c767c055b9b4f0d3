using System;
using System.Threading;

namespace PiecesGen.Runtime;

/// <summary>When a call has to end: by the caller's token or by our limit, told apart. Makes a timer only where there is a limit.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationToken _caller;

    private Deadline(TimeSpan limit, CancellationTokenSource? source, CancellationToken caller)
    {
        Limit = limit;
        _source = source;
        _caller = caller;
    }

    internal TimeSpan Limit { get; }

    internal CancellationToken Caller => _caller;

    /// <summary>Fires on either.</summary>
    internal CancellationToken Token => _source?.Token ?? _caller;

    internal bool IsCancelled => _caller.IsCancellationRequested;

    internal bool IsOver => _source is { IsCancellationRequested: true };

    public void Dispose() => _source?.Dispose();

    internal static Deadline After(TimeSpan limit, CancellationToken caller)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return new Deadline(limit, null, caller);
        }

        CancellationTokenSource source = caller.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(caller)
            : new CancellationTokenSource();
        source.CancelAfter(limit);
        return new Deadline(limit, source, caller);
    }
}
