using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

namespace PiecesGen.Testing;

/// <summary>A response that the docs describe, with the smallest body that is valid for it.</summary>
public sealed class DocumentedResponse
{
    /// <summary>Describes a response.</summary>
    /// <param name="status">The documented status.</param>
    /// <param name="mediaType">The media type of the body; null for a response without one.</param>
    /// <param name="body">The body; null for a response without one.</param>
    public DocumentedResponse(int status, string? mediaType = null, string? body = null)
    {
        Status = (HttpStatusCode)status;
        MediaType = mediaType;
        Body = body;
    }

    /// <summary>The documented status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The media type of the body; null for a response without one.</summary>
    public string? MediaType { get; }

    /// <summary>The body; null for a response without one.</summary>
    public string? Body { get; }

    /// <summary>Text is sent as it is, and not as JSON.</summary>
    internal bool IsPlainText => MediaType == "text/plain";

    /// <summary>The response. A success opens the stream that a handshake asks for, sends its body as the only message, and closes it.</summary>
    internal HttpResponseMessage RespondTo(RecordedCall call)
    {
#if !NETSTANDARD2_0
        if (call.HandshakeKey is not null && (int)Status is >= 200 and <= 299)
        {
            return StreamAcceptance.Accept(call, this);
        }
#else
        _ = call;
#endif
        // Never null: before .NET 5 a response has no content unless it is given one.
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body ?? ""));
        if (MediaType is { } mediaType && MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? header))
        {
            content.Headers.ContentType = header;
        }

        return new HttpResponseMessage(Status) { Content = content };
    }
}
