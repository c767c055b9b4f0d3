using System;
using System.Net;
using PiecesGen.Runtime;

namespace PiecesGen;

/// <summary>The service answered, with a status other than the documented success.</summary>
public sealed class ApiResponseException : ApiException
{
    private readonly UndocumentedResponse _response;

    internal ApiResponseException(UndocumentedResponse response)
        : this(response, response.Operation!, response.Operation!.MeaningOf((int)response.StatusCode))
    {
    }

    private ApiResponseException(UndocumentedResponse response, ApiOperation operation, string? meaning)
        : base(operation, FailureMessages.Response(operation, (int)response.StatusCode, meaning, response.Text), null)
    {
        _response = response;
        Meaning = meaning ?? "";
        IsDocumented = meaning is not null;
    }

    /// <summary>The status the service answered with.</summary>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <summary>What the docs say this status means for this operation; empty where they do not mention it.</summary>
    public string Meaning { get; }

    /// <summary>Whether the docs mention this status for this operation.</summary>
    public bool IsDocumented { get; }

    /// <summary>The answer's headers.</summary>
    public ResponseHeaders Headers => _response.Headers;

    /// <summary>The body's first bytes as received, at most <see cref="ApiClientOptions.MaxErrorBodyBytes"/>.</summary>
    public ReadOnlyMemory<byte> Body => _response.Body;

    /// <summary>Whether the body was longer than <see cref="Body"/>.</summary>
    public bool IsBodyTruncated => _response.IsBodyTruncated;

    /// <summary><see cref="Body"/> as text, in the charset the answer names; UTF-8 where it names none or an unknown one.</summary>
    public string Text => _response.Text;
}
