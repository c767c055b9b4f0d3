using System;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using PiecesGen.Runtime;

namespace PiecesGen;

/// <summary>The service answered, with a status other than the documented success.</summary>
public sealed class ApiResponseException : ApiException
{
    private readonly UndocumentedResponse _response;

    internal ApiResponseException(UndocumentedResponse response, object? value = null, ApiPayloadException? unreadable = null)
        : this(response, response.Operation!, response.Operation!.MeaningOf((int)response.StatusCode), unreadable)
    {
        Value = value;
    }

    private ApiResponseException(UndocumentedResponse response, ApiOperation operation, string? meaning, ApiPayloadException? unreadable)
        : base(operation, FailureMessages.Response(operation, (int)response.StatusCode, meaning, response.Text), unreadable)
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

    /// <summary>
    /// The body as the model that the docs give this status; null where they give none, and <see cref="Text"/> is all that is
    /// known. Null also where the body is not that model: then the inner exception, an <see cref="ApiPayloadException"/>, says why.
    /// </summary>
    public object? Value { get; }

    /// <summary>The body's first bytes as received, at most <see cref="ApiClientOptions.MaxErrorBodyBytes"/>.</summary>
    public ReadOnlyMemory<byte> Body => _response.Body;

    /// <summary>Whether the body was longer than <see cref="Body"/>.</summary>
    public bool IsBodyTruncated => _response.IsBodyTruncated;

    /// <summary><see cref="Body"/> as text, in the charset the answer names; UTF-8 where it names none or an unknown one.</summary>
    public string Text => _response.Text;

    /// <summary>The body, if the docs give it this type and it could be read.</summary>
    /// <typeparam name="T">The type, for example a model of the client.</typeparam>
    /// <param name="value">The body; otherwise the type's default.</param>
    /// <returns>True if it is.</returns>
    public bool TryGetValue<T>([NotNullWhen(true)] out T? value)
    {
        value = Value is T typed ? typed : default;
        return value is not null;
    }
}
