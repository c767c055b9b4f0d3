using System;
using System.Text;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>One event of a <c>text/event-stream</c> (HTML Living Standard, section 9.2).</summary>
/// <typeparam name="T">What the docs say its data holds.</typeparam>
public sealed class ServerSentEvent<T>
{
    private readonly byte[] _bytes;
    private readonly ReceivedResponse? _response;
    private ResponseReader<T>? _read;
    private string? _text;
    private T? _data;

    /// <summary>Makes one by hand, for example in a test.</summary>
    /// <param name="data">The data.</param>
    /// <param name="name">The name of the event.</param>
    /// <param name="id">The id of the event.</param>
    /// <param name="text">The data as it would be sent.</param>
    /// <exception cref="ArgumentNullException">The name, the id or the text is null.</exception>
    public ServerSentEvent(T data, string name = "message", string id = "", string text = "")
    {
        _bytes = [];
        _data = data;
        _text = text ?? throw new ArgumentNullException(nameof(text));
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Id = id ?? throw new ArgumentNullException(nameof(id));
    }

    internal ServerSentEvent(EventFraming framing, byte[] bytes, ReceivedResponse response, ResponseReader<T> read)
    {
        _bytes = bytes;
        _response = response;
        _read = read;
        Name = framing.Name.Length == 0 ? "message" : framing.Name;
        Id = framing.Id;
        ReconnectionTime = framing.ReconnectionTime;
    }

    /// <summary>The name of the event (its <c>event</c> field); <c>message</c> where the service gives none.</summary>
    public string Name { get; }

    /// <summary>The id of the event, or of the last one before it that had one; empty where none had. A service may take it as <c>Last-Event-ID</c>.</summary>
    public string Id { get; }

    /// <summary>How long the service asks clients to wait before they open the stream again; null where it has not said so yet.</summary>
    public TimeSpan? ReconnectionTime { get; }

    /// <summary>The data as text, as it was sent; several lines of data are one text with line feeds.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(_bytes);

    /// <summary>
    /// The data as the docs type it. It is read when it is first asked for, so that an event with other data, such as a mark of
    /// the end, does not break the stream: look at <see cref="Name"/> or <see cref="Text"/> first.
    /// </summary>
    /// <exception cref="ApiPayloadException">The data is not what the docs promise.</exception>
    public T Data
    {
        get
        {
            if (_read is { } read)
            {
                _data = Read(read);
                _read = null;
            }

            return _data!;
        }
    }

    /// <summary>The name and the data as text.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Name}: {Text}";

    private T Read(ResponseReader<T> read)
    {
        ReceivedMessage message = new(_response!, default);
        try
        {
            message.Append(_bytes);
            return read(message);
        }
        finally
        {
            message.Release();
        }
    }
}
