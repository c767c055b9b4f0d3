using System;
using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Text;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>The service responded, with a status other than the documented success.</summary>
public sealed class ApiResponseException : ApiException
{
    private readonly ResponseHead _head;
    private readonly byte[] _body;
    private readonly BodyType _bodyType;
    private string? _text;
    private string? _message;
    private ApiProblem? _problem;

    /// <param name="head">The status and headers of the response.</param>
    /// <param name="body">What is kept of its body.</param>
    /// <param name="bodyType">How that is read as text.</param>
    /// <param name="text">The same as text; null where nobody has read it yet.</param>
    /// <param name="value">The body as the docs type it; null where they do not, or where it cannot be read.</param>
    /// <param name="unreadable">Why it cannot be read.</param>
    internal ApiResponseException(ResponseHead head, byte[] body, BodyType bodyType, string? text, object? value, ApiPayloadException? unreadable)
        : base(head.Operation, message: null, unreadable)
    {
        _head = head;
        _body = body;
        _bodyType = bodyType;
        _text = text;
        Value = value;
    }

    /// <inheritdoc/>
    /// <remarks>Made when it is read: most exceptions of this kind are handled by their status.</remarks>
    public override string Message => _message ??= Describe(_head, Text);

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode => (HttpStatusCode)_head.StatusCode;

    /// <summary>What the docs say this status means for this operation; empty where they do not mention it.</summary>
    public string Meaning => Operation.MeaningOf(_head.StatusCode) ?? "";

    /// <summary>Whether the docs mention this status for this operation.</summary>
    public bool IsDocumented => Operation.MeaningOf(_head.StatusCode) is not null;

    /// <summary>The headers of the response.</summary>
    public ResponseHeaders Headers => _head.Headers;

    /// <summary>
    /// The body as the model that the docs give this status; null if they give none; read <see cref="Text"/> then. Null also if
    /// the body is not that model: the inner exception, an <see cref="ApiPayloadException"/>, gives the reason.
    /// </summary>
    public object? Value { get; }

    /// <summary>The body's first bytes as received, at most <see cref="ApiClientOptions.MaxErrorBodyBytes"/>.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    /// <summary>Whether the body was longer than <see cref="Body"/>.</summary>
    public bool IsBodyTruncated { get; internal init; }

    /// <summary><see cref="Body"/> as text, in the charset that the response names; UTF-8 where it names none or an unknown one.</summary>
    public string Text => _text ??= _bodyType.DecodeLeniently(new ArraySegment<byte>(_body));

    /// <summary>The body as <c>application/problem+json</c> (RFC 9457), documented or not; null if the response is not one.</summary>
    public ApiProblem? Problem => _problem ??= ApiProblem.From(Headers.GetFirst("Content-Type"), Text);

    /// <summary>The body, if the docs give it this type and it could be read.</summary>
    /// <typeparam name="T">The type, for example a model of the client.</typeparam>
    /// <param name="value">The body; otherwise the type's default.</param>
    /// <returns>True if it is.</returns>
    public bool TryGetValue<T>([NotNullWhen(true)] out T? value)
    {
        value = Value is T typed ? typed : default;
        return value is not null;
    }

    private static string Describe(ResponseHead head, string body)
    {
        string status = StatusPhrases.WithCode(head.StatusCode);
        string? meaning = head.Operation.MeaningOf(head.StatusCode);
        StringBuilder text = new StringBuilder(head.Operation.Name).Append(" returned ").Append(status);
        if (meaning is null)
        {
            text.Append(", which the docs do not mention for this operation.");
        }
        else if (meaning.Length > 0 && !status.EndsWith(" " + meaning, StringComparison.OrdinalIgnoreCase))
        {
            text.Append(": ").Append(meaning);
        }

        if (text[text.Length - 1] is not ('.' or '!' or '?'))
        {
            text.Append('.');
        }

        text.Append(body.Length == 0 ? " The body is empty." : " Body: '" + MessageText.OneLine(body) + "'.");
        if (head.Operation.IsStream)
        {
            return text.Append(" So the stream was not opened.").ToString();
        }

        return text.Append(meaning is null
            ? " To receive such a response as a value, call the operation's …ResponseAsync form and match with 'otherwise:'."
            : " To receive it as a value, call the operation's …ResponseAsync form.").ToString();
    }
}
