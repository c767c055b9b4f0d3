using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen;

/// <summary>
/// The messages of a response that the service sends bit by bit, such as server-sent events or lines of JSON: enumerate them
/// with <c>await foreach</c>, once. It holds its connection until the loop ends, in whatever way, or until it is disposed.
/// </summary>
/// <typeparam name="T">What a message is read as.</typeparam>
/// <remarks>
/// The time limit of the call ends with the response's headers; the token that the call was given, and that of
/// <c>WithCancellation</c>, end the loop too. <see cref="ApiClientOptions.MaxResponseBytes"/> is the limit of one message.
/// The loop throws <see cref="ApiConnectionException"/> where the connection breaks before the end,
/// <see cref="ApiPayloadException"/> where a message is not what the docs promise or is too large, and
/// <see cref="OperationCanceledException"/> with the token that fired.
/// </remarks>
public sealed class ApiMessages<T> : IAsyncEnumerable<T>, IAsyncDisposable
{
    private readonly IAsyncEnumerable<T> _messages;
    private readonly ApiStream? _body;
    private int _uses;
    private bool _isDisposed;

    /// <summary>Makes one by hand, for example in a test.</summary>
    /// <param name="messages">The messages.</param>
    /// <exception cref="ArgumentNullException">The messages are null.</exception>
    public ApiMessages(IAsyncEnumerable<T> messages)
    {
        _messages = messages ?? throw new ArgumentNullException(nameof(messages));
    }

    internal ApiMessages(IAsyncEnumerable<T> messages, ApiStream body)
    {
        _messages = messages;
        _body = body;
    }

    /// <summary>The response's headers.</summary>
    public ResponseHeaders Headers => _body?.Headers ?? ResponseHeaders.Empty;

    /// <summary>Gives the connection back. What has not been read is lost.</summary>
    /// <returns>A task that is over at once.</returns>
    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _body?.Dispose();
        return default;
    }

    /// <summary>Begins to read the messages.</summary>
    /// <param name="cancellationToken">Ends the loop, beside the token that the call was given.</param>
    /// <returns>The messages, which come once.</returns>
    /// <exception cref="InvalidOperationException">They have been enumerated before.</exception>
    /// <exception cref="ObjectDisposedException">They are disposed.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _uses, 1) != 0)
        {
            throw new InvalidOperationException("The messages of a response come once, and have been enumerated before. Call the operation again.");
        }

        return _isDisposed ? throw new ObjectDisposedException(nameof(ApiMessages<>)) : EnumerateAsync(cancellationToken);
    }

    private async IAsyncEnumerator<T> EnumerateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (T message in _messages.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                yield return message;
            }
        }
        finally
        {
            await DisposeAsync().ConfigureAwait(false);
        }
    }
}
