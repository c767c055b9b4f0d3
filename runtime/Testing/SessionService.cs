using System.Collections.Generic;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;

namespace PiecesGen.Testing;

/// <summary>A stream in both directions as its service sees it. It is closed when the function that serves it ends.</summary>
/// <typeparam name="TSend">The documented type of a message that the client sends.</typeparam>
/// <typeparam name="TReceive">The documented type of a message that the client receives.</typeparam>
public sealed class SessionService<TSend, TReceive> : StreamService<TReceive>
{
    private readonly bool _isText;

    internal SessionService(ServiceSocket socket, bool isText)
        : base(socket) => _isText = isText;

    /// <summary>What the client sends, until it completes or closes the stream. The loop can be left and a new one begun: no message is lost in between.</summary>
    /// <param name="cancellationToken">Ends the wait for the next message.</param>
    /// <returns>The messages, in the order in which they were sent.</returns>
#if NET
    [RequiresUnreferencedCode("Finds the converter of TSend by reflection. Tests are not trimmed.")]
    [RequiresDynamicCode("Finds the converter of TSend by reflection. Tests are not compiled ahead of time.")]
#endif
    public async IAsyncEnumerable<TSend> ReceiveAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await Socket.ReceiveAsync(cancellationToken).ConfigureAwait(false) is { } message)
        {
            yield return Read(message);
        }
    }

#if NET
    [RequiresUnreferencedCode("Finds the converter of TSend by reflection. Tests are not trimmed.")]
    [RequiresDynamicCode("Finds the converter of TSend by reflection. Tests are not compiled ahead of time.")]
#endif
    private TSend Read(RecordedMessage message)
    {
        object? asSent = typeof(TSend) == typeof(byte[]) ? message.Body.ToArray() : _isText ? message.Text : null;
        return asSent is TSend read ? read : JsonSerializer.Deserialize<TSend>(message.Body.Span)!;
    }
}
