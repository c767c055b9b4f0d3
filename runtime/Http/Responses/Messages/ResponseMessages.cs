using System;
using System.ComponentModel;

namespace PiecesGen.Http;

/// <summary>Reads a body as messages that arrive one by one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResponseMessages
{
    private const string EventStream = "text/event-stream";

    /// <summary>Hands the body over as server-sent events (HTML Living Standard, section 9.2).</summary>
    /// <typeparam name="T">What the data of an event is read as.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="read">Reads the data of an event.</param>
    /// <returns>The events, which hold the connection until they are enumerated or disposed.</returns>
    /// <exception cref="ApiPayloadException">The response is not an event stream.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ApiMessages<ServerSentEvent<T>> ReadEvents<T>(ReceivedResponse response, ResponseReader<T> read)
    {
        RefuseNull(response, read);
        if (response.ContentType is { } type && !string.Equals(type.Split(';')[0].Trim(), EventStream, StringComparison.OrdinalIgnoreCase))
        {
            throw ApiPayloadException.ForOtherMediaType(response, EventStream);
        }

        var framing = new EventFraming();
        return Hand(response, framing, default, message => new ServerSentEvent<T>(framing, message.ReadBytes(), response, read));
    }

    /// <summary>Hands the body over as JSON values that follow each other: NDJSON, JSON Lines, JSON text sequences (RFC 7464).</summary>
    /// <typeparam name="T">What a value is read as.</typeparam>
    /// <param name="response">The response.</param>
    /// <param name="read">Reads a value.</param>
    /// <returns>The values, which hold the connection until they are enumerated or disposed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ApiMessages<T> ReadValues<T>(ReceivedResponse response, ResponseReader<T> read)
    {
        RefuseNull(response, read);
        return Hand(response, new ValueFraming(response.JsonOptions), response.BodyType.AsJson, read);
    }

    private static ApiMessages<T> Hand<T>(ReceivedResponse response, IMessageFraming framing, BodyType type, ResponseReader<T> read)
    {
        ApiStream body = response.ReadStream();
        return new ApiMessages<T>(new BodyMessages<T>(body, response, framing, type, read), body);
    }

    private static void RefuseNull<T>(ReceivedResponse response, ResponseReader<T> read)
    {
        if (response is null)
        {
            throw new ArgumentNullException(nameof(response));
        }

        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }
    }
}
