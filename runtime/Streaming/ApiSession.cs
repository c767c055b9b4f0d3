using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen;

/// <summary>
/// A stream in both directions: what the docs name as the operation's body is sent, any number of times, and what they name
/// as its result is received. One task may send while another receives. Dispose it to close the stream.
/// </summary>
/// <typeparam name="TSend">What is sent.</typeparam>
/// <typeparam name="TReceive">What is received.</typeparam>
/// <remarks>The class is abstract so that a test can pass its own instead of a generated client's.</remarks>
public abstract class ApiSession<TSend, TReceive> : IAsyncDisposable
{
    /// <summary>
    /// What the service sends, until it closes the stream. Nothing is read ahead. The loop can be left and a new one begun:
    /// the session stays open, and no message is lost in between.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait for the next message, and with it the session.</param>
    /// <returns>The messages, in the order in which they were sent.</returns>
    /// <exception cref="ApiConnectionException">The connection broke, or the service closed the stream with a status other than the normal one.</exception>
    /// <exception cref="ApiPayloadException">A message cannot be read, or is larger than <see cref="ApiClientOptions.MaxResponseBytes"/>.</exception>
    /// <exception cref="InvalidOperationException">Another loop is receiving already.</exception>
    /// <exception cref="ObjectDisposedException">The session is closed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public abstract IAsyncEnumerable<TReceive> ReceiveAsync(CancellationToken cancellationToken = default);

    /// <summary>Sends one message. Tasks that send at once wait for each other.</summary>
    /// <param name="message">What to send.</param>
    /// <param name="cancellationToken">Ends the wait for one's turn; if the message is on its way already, it ends the session.</param>
    /// <returns>A task that ends when the message has been handed to the network.</returns>
    /// <exception cref="ArgumentNullException">The message is null.</exception>
    /// <exception cref="ApiConnectionException">The connection is broken or closed.</exception>
    /// <exception cref="InvalidOperationException"><see cref="CompleteAsync"/> was called before.</exception>
    /// <exception cref="ObjectDisposedException">The session is closed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public abstract Task SendAsync(TSend message, CancellationToken cancellationToken = default);

    /// <summary>Tells the service that nothing more will be sent. What it still sends can be received.</summary>
    /// <param name="cancellationToken">Ends the wait, and with it the session.</param>
    /// <returns>A task that ends when the service has been told.</returns>
    /// <exception cref="ApiConnectionException">The connection is broken.</exception>
    /// <exception cref="ObjectDisposedException">The session is closed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public abstract Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Closes the stream: sends a close message, waits at most three seconds for the service's, and gives the connection back.</summary>
    /// <returns>A task that ends with the connection.</returns>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the stream; may be called more than once.</summary>
    /// <returns>A task that ends with the connection.</returns>
    protected abstract ValueTask CloseAsync();
}
