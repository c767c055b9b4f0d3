using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>
/// The messages of a body, one for each step of <c>await foreach</c>. No more is read than has to be, so a slow loop slows the
/// service down.
/// </summary>
/// <param name="body">The body.</param>
/// <param name="response">The response that it came with.</param>
/// <param name="framing">Tells the messages apart.</param>
/// <param name="type">What a message holds.</param>
/// <param name="read">Reads a message.</param>
internal sealed class BodyMessages<T>(ApiStream body, ReceivedResponse response, IMessageFraming framing, BodyType type, ResponseReader<T> read)
    : IAsyncEnumerable<T>
{
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using var caller = new CallerTokens(body.CallerToken, cancellationToken);
        using var buffer = new MessageBuffer();
        while (await ReadAsync(buffer, caller).ConfigureAwait(false) is (true, var message))
        {
            yield return message;
        }
    }

    private async ValueTask<(bool IsMessage, T Value)> ReadAsync(MessageBuffer buffer, CallerTokens caller)
    {
        ReceivedMessage message = new(response, type);
        try
        {
            return await FillAsync(message, buffer, caller).ConfigureAwait(false) ? (true, read(message)) : default;
        }
        finally
        {
            message.Release();
        }
    }

    /// <summary>Whether there was another message.</summary>
    private async ValueTask<bool> FillAsync(ReceivedMessage message, MessageBuffer buffer, CallerTokens caller)
    {
        try
        {
            caller.Token.ThrowIfCancellationRequested();
            while (true)
            {
                bool isComplete = framing.TryRead(buffer.Unread, buffer.IsAtEnd, message, out int taken);
                buffer.Take(taken);
                if (isComplete || buffer.IsAtEnd)
                {
                    return isComplete;
                }

                message.RefuseBeyondLimit(buffer.Length);
                await buffer.FillAsync(body, caller.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (caller.IsCancelled)
        {
            throw CallerCancellation.Create(response.Operation, exception, caller.Fired);
        }
    }
}
