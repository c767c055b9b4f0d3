using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Http;

namespace PiecesGen.Streaming;

/// <summary>The messages of a stream, one for each step of <c>await foreach</c>.</summary>
/// <param name="enter">Gives the open stream.</param>
/// <param name="read">Reads a message.</param>
/// <param name="leave">Is called at the end of every enumeration that was given a stream, also of one that is left early.</param>
/// <param name="ofMethod">The token that the method was given.</param>
internal sealed class MessageStream<T>(
    Func<CancellationToken, Task<MessageSocket>> enter,
    ResponseReader<T> read,
    Func<MessageSocket, Task> leave,
    CancellationToken ofMethod) : IAsyncEnumerable<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var caller = new CallerTokens(ofMethod, cancellationToken);
        MessageSocket socket = await EnterAsync(caller).ConfigureAwait(false);
        try
        {
            while (await socket.ReceiveAsync(read, caller).ConfigureAwait(false) is (true, var message))
            {
                yield return message;
            }
        }
        finally
        {
            await leave(socket).ConfigureAwait(false);
        }
    }

    private async Task<MessageSocket> EnterAsync(CallerTokens caller)
    {
        try
        {
            return await enter(caller.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (caller.IsCancelled && exception.CancellationToken != caller.Fired)
        {
            throw new OperationCanceledException(exception.Message, exception, caller.Fired);
        }
    }
}
