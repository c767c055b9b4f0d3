using System;

namespace PiecesGen.Http;

/// <summary>Tells where the messages of a body begin and end. It keeps what it knows between two calls, so a body may arrive in any pieces.</summary>
internal interface IMessageFraming
{
    /// <summary>Puts the next message together.</summary>
    /// <param name="received">What has arrived and was not taken before.</param>
    /// <param name="isEnd">Nothing more will arrive.</param>
    /// <param name="message">Where the bytes of the message go; the same one until it is complete.</param>
    /// <param name="taken">How many bytes need not be shown again.</param>
    /// <returns>Whether the message is complete.</returns>
    public bool TryRead(ReadOnlySpan<byte> received, bool isEnd, ReceivedMessage message, out int taken);
}
