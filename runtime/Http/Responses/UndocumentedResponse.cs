using System;
using System.Net;
using System.Text;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>A response whose status the docs do not mention for the operation, with its body as received.</summary>
public sealed class UndocumentedResponse : ApiResponse
{
    private readonly byte[] _body;
    private readonly BodyType _bodyType;
    private string? _text;

    /// <summary>Makes such a response by hand, for example in a test.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="statusCode">The status.</param>
    /// <param name="text">The body.</param>
    /// <exception cref="ArgumentNullException">The operation or the text is null.</exception>
    public UndocumentedResponse(ApiOperation operation, HttpStatusCode statusCode, string text = "")
        : base((int)statusCode, ReceivedResponse.CreateSynthetic(operation, statusCode))
    {
        _text = text ?? throw new ArgumentNullException(nameof(text));
        _body = Encoding.UTF8.GetBytes(text);
    }

    internal UndocumentedResponse(ReceivedResponse received, byte[] body, bool isBodyTruncated)
        : base(received.StatusCode, received)
    {
        _body = body;
        _bodyType = received.BodyType;
        IsBodyTruncated = isBodyTruncated;
    }

    /// <summary>The body's first bytes as received, at most <see cref="ApiClientOptions.MaxErrorBodyBytes"/>.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    /// <summary>Whether the body was longer than <see cref="Body"/>.</summary>
    public bool IsBodyTruncated { get; }

    /// <summary><see cref="Body"/> as text, in the charset that the response names; UTF-8 where it names none or an unknown one.</summary>
    public string Text => _text ??= _bodyType.DecodeLeniently(new ArraySegment<byte>(_body));

    /// <summary>The exception in which a response ends that nobody handles.</summary>
    /// <param name="value">The body as the docs type it; null where they do not, or where it cannot be read.</param>
    /// <param name="unreadable">Why it cannot be read.</param>
    internal ApiResponseException ToException(object? value = null, ApiPayloadException? unreadable = null) =>
        new(Head!, _body, _bodyType, _text, value, unreadable) { IsBodyTruncated = IsBodyTruncated };
}
