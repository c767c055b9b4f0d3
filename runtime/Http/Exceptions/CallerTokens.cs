using System;
using System.Threading;

namespace PiecesGen.Http;

/// <summary>
/// The two tokens that can end an enumeration: the one the method was given and the one of <c>WithCancellation</c>.
/// A source of its own is made only where both can be cancelled.
/// </summary>
internal readonly struct CallerTokens : IDisposable
{
    private readonly CancellationToken _ofMethod;
    private readonly CancellationToken _ofEnumeration;
    private readonly CancellationTokenSource? _both;

    internal CallerTokens(CancellationToken ofMethod, CancellationToken ofEnumeration)
    {
        _ofMethod = ofMethod;
        _ofEnumeration = ofEnumeration;
        _both = ofMethod.CanBeCanceled && ofEnumeration.CanBeCanceled && ofMethod != ofEnumeration
            ? CancellationTokenSource.CreateLinkedTokenSource(ofMethod, ofEnumeration)
            : null;
    }

    /// <summary>Fires on either.</summary>
    internal CancellationToken Token => _both?.Token ?? (_ofMethod.CanBeCanceled ? _ofMethod : _ofEnumeration);

    internal bool IsCancelled => _ofMethod.IsCancellationRequested || _ofEnumeration.IsCancellationRequested;

    /// <summary>The one that has fired, which is what the caller looks for in the exception.</summary>
    internal CancellationToken Fired => _ofMethod.IsCancellationRequested ? _ofMethod : _ofEnumeration;

    public void Dispose() => _both?.Dispose();
}
