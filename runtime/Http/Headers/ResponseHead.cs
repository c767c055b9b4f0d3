using System;
using System.ComponentModel;
using System.Net.Http;

namespace PiecesGen.Http;

/// <summary>What is known of a response before its body is read: the status and the headers. They stay when the call is over.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResponseHead
{
    private readonly HttpResponseMessage _response;
    private ResponseHeaders? _headers;

    /// <param name="operation">The operation that was called.</param>
    /// <param name="response">The response, whose status and headers are readable even when it has been disposed.</param>
    /// <param name="settings">How it is read.</param>
    private protected ResponseHead(ApiOperation operation, HttpResponseMessage response, ConnectionSettings settings)
    {
        Operation = operation ?? throw new ArgumentNullException(nameof(operation));
        _response = response;
        Settings = settings;
    }

    /// <summary>What is known of a message that came within the body of a response.</summary>
    /// <param name="response">The response.</param>
    private protected ResponseHead(ResponseHead response)
        : this(response.Operation, response._response, response.Settings)
    {
    }

    /// <summary>The status code, for example 410.</summary>
    public int StatusCode => (int)_response.StatusCode;

    internal ApiOperation Operation { get; }

    /// <summary>A message of a stream: it came after the response 101, which has no body of its own, or is one of many in a body.</summary>
    internal virtual bool IsMessage => StatusCode == 101;

    /// <summary>The headers, copied when somebody first asks for them.</summary>
    internal ResponseHeaders Headers
    {
        get
        {
            // The headers of HttpClient parse themselves while they are read, so two threads must not read them at once.
            lock (Settings.HeadersLock)
            {
                return _headers ??= new ResponseHeaders(_response.Headers, _response.Content?.Headers, this);
            }
        }
    }

    /// <summary>The <c>Content-Type</c> as received; null if there is none.</summary>
    internal string? ContentType => HeaderText.Find(_response.Content?.Headers, "Content-Type");

    internal virtual BodyType BodyType => BodyType.From(ContentType, Operation.Accept);

    /// <summary>Whether the body is handed over as it arrives.</summary>
    internal bool IsStreamed => Operation.IsStreamed(StatusCode);

    private protected ConnectionSettings Settings { get; }

    /// <summary>A header was asked for as something that it is not.</summary>
    internal void NoteUnexpected(string header, string value) => Settings.NoteHeader(Operation, StatusCode, header, value);
}
