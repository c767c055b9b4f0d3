using System;
#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Threading.Tasks;

namespace PiecesGen.Testing;

/// <summary>How a handler responds to an operation that is a stream over a WebSocket.</summary>
/// <typeparam name="T">The documented type of a message that the client receives.</typeparam>
/// <param name="handler">The handler.</param>
/// <param name="operation">The operation as <c>Api.name</c>.</param>
public class StreamStub<T>(DocumentedApiHandler handler, string operation) : OperationStub(handler, operation)
{
    private protected virtual bool MayComplete => false;

    /// <summary>Opens the stream, sends these messages and closes it.</summary>
    /// <param name="messages">The messages in their order; none for a stream that is closed at once.</param>
    /// <exception cref="ArgumentNullException">There are no messages.</exception>
    /// <exception cref="PlatformNotSupportedException">This is the runtime for .NET Standard 2.0, whose WebSockets ask no handler.</exception>
#if NET
    [RequiresUnreferencedCode("Finds the converter of T by reflection. Tests are not trimmed.")]
    [RequiresDynamicCode("Finds the converter of T by reflection. Tests are not compiled ahead of time.")]
#endif
    public void Respond(params T[] messages)
    {
        var sent = (T[])(messages ?? throw new ArgumentNullException(nameof(messages))).Clone();
        Respond(async service =>
        {
            foreach (T message in sent)
            {
                await service.SendAsync(message).ConfigureAwait(false);
            }
        });
    }

    /// <summary>Opens the stream and serves it by a function. The stream is closed when the function ends.</summary>
    /// <param name="serve">Sends what the service would send. What it throws breaks the connection, and is what caused the client's exception.</param>
    /// <exception cref="ArgumentNullException">There is no function.</exception>
    /// <exception cref="PlatformNotSupportedException">This is the runtime for .NET Standard 2.0, whose WebSockets ask no handler.</exception>
    public void Respond(Func<StreamService<T>, Task> serve)
    {
        _ = serve ?? throw new ArgumentNullException(nameof(serve));
        Serve(socket => serve(new StreamService<T>(socket)));
    }

    /// <summary>Opens the stream for each call, and serves it so.</summary>
    private protected void Serve(Func<ServiceSocket, Task> serve)
    {
#if NETSTANDARD2_0
        _ = serve;
        throw new PlatformNotSupportedException("On .NET Standard 2.0 a WebSocket connects by itself, so no handler can respond. Test streams on .NET 8 or later.");
#else
        Respond((RecordedCall call) => StreamAcceptance.Accept(call, MayComplete, serve));
#endif
    }
}
