using System;
using System.Threading.Tasks;

namespace PiecesGen.Testing;

/// <summary>How a handler responds to an operation that is a stream in both directions.</summary>
/// <typeparam name="TSend">The documented type of a message that the client sends.</typeparam>
/// <typeparam name="TReceive">The documented type of a message that the client receives.</typeparam>
/// <param name="handler">The handler.</param>
/// <param name="operation">The operation as <c>Api.name</c>.</param>
/// <param name="isText">What the client sends is text as it is, and no JSON.</param>
public sealed class SessionStub<TSend, TReceive>(DocumentedApiHandler handler, string operation, bool isText = false) : StreamStub<TReceive>(handler, operation)
{
    private protected override bool MayComplete => true;

    /// <summary>Opens the stream and serves it by a function, which receives and sends. The stream is closed when the function ends.</summary>
    /// <param name="serve">Does what the service would do. What it throws breaks the connection, and is what caused the client's exception.</param>
    /// <exception cref="ArgumentNullException">There is no function.</exception>
    /// <exception cref="PlatformNotSupportedException">This is the runtime for .NET Standard 2.0, whose WebSockets ask no handler.</exception>
    public void Respond(Func<SessionService<TSend, TReceive>, Task> serve)
    {
        _ = serve ?? throw new ArgumentNullException(nameof(serve));
        Serve(socket => serve(new SessionService<TSend, TReceive>(socket, isText)));
    }
}
