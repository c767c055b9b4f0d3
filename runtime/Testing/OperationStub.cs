using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;

namespace PiecesGen.Testing;

/// <summary>How a handler responds to one operation, and what it was called with.</summary>
public class OperationStub
{
    private readonly DocumentedApiHandler _handler;
    private readonly string _operation;

    /// <summary>Stands for an operation of a handler.</summary>
    /// <param name="handler">The handler.</param>
    /// <param name="operation">The operation as <c>Api.name</c>.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    public OperationStub(DocumentedApiHandler handler, string operation)
    {
        _handler = handler ?? throw new ArgumentNullException(nameof(handler));
        _operation = operation ?? throw new ArgumentNullException(nameof(operation));
    }

    /// <summary>The operation's calls so far, in the order of their arrival.</summary>
    public IReadOnlyList<RecordedCall> Calls
    {
        get
        {
            DocumentedOperation operation = _handler.Find(_operation);
            var calls = new List<RecordedCall>();
            foreach (RecordedCall call in _handler.Calls)
            {
                if (call.Operation == operation)
                {
                    calls.Add(call);
                }
            }

            return calls;
        }
    }

    /// <summary>Responds with another documented status, and its sample.</summary>
    /// <param name="status">One of the documented statuses.</param>
    /// <exception cref="ArgumentException">The operation has no such status.</exception>
    public void Respond(HttpStatusCode status) => _handler.Respond(_operation, status);

    /// <summary>Responds with any status and body, documented or not.</summary>
    /// <param name="status">The status.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type of the body.</param>
    public void Respond(HttpStatusCode status, string body, string mediaType = "application/json") => _handler.Respond(_operation, status, body, mediaType);

    /// <summary>Responds by a function, which may look at the call.</summary>
    /// <param name="respond">Makes a new response for each call, or throws what a transport would throw.</param>
    /// <exception cref="ArgumentNullException">There is no function.</exception>
    public void Respond(Func<RecordedCall, HttpResponseMessage> respond) => _handler.Respond(_operation, respond);

    /// <summary>Responds with the documented success, and this body instead of its sample.</summary>
    private protected void RespondWith(Func<DocumentedResponse, DocumentedResponse> change)
    {
        DocumentedResponse response = change(_handler.Find(_operation).Default);
        _handler.Respond(_operation, response.RespondTo);
    }
}
