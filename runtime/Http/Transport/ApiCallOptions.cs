using System;
using System.Collections.Generic;
using System.Net.Http;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>
/// Options for some calls: pass them to <c>With</c> of a client. It reads them once. Later changes have no effect on the client
/// that it returns.
/// </summary>
public sealed class ApiCallOptions
{
    /// <summary>
    /// Headers in addition to those of the operation, such as <c>If-None-Match</c>, <c>Idempotency-Key</c> and <c>Range</c>. An
    /// argument of the call wins over these. They win over headers that all calls send (<c>Accept</c>, a documented version).
    /// <c>With</c> refuses the header of a credential.
    /// </summary>
    public ApiCallHeaders Headers { get; } = new();

    /// <summary>
    /// How long a call may take, in place of <see cref="ApiClientOptions.Timeout"/>. Null, the default, keeps that limit.
    /// The <c>Timeout</c> of your <see cref="HttpClient"/> still applies: the shorter one ends the call.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither infinite nor between 1 ms and 24.8 days.</exception>
    public TimeSpan? Timeout
    {
        get;
        set => field = value is { } limit ? TimeLimit.Checked(limit) : null;
    }

    /// <summary>
    /// What handlers of your <see cref="HttpClient"/> read, by key: from the request's <c>Options</c>, on .NET Framework from its
    /// <c>Properties</c>.
    /// </summary>
    public IDictionary<string, object?> RequestOptions { get; } = new Dictionary<string, object?>();

    /// <summary>These options, and below them what they leave open.</summary>
    internal ApiCallOptions Over(ApiCallOptions? below)
    {
        var both = new ApiCallOptions { Timeout = Timeout ?? below?.Timeout };
        below?.CopyTo(both);
        CopyTo(both);
        return both;
    }

    /// <summary>The same request with these headers.</summary>
    internal ApiRequest AddTo(ApiRequest request)
    {
        RequestHeaders headers = request.Headers.Copy();
        Headers.AddTo(ref headers);
        return new ApiRequest(request.Operation, request.RelativeUri, request.Content, headers);
    }

    /// <summary>Lets handlers read what is meant for them.</summary>
    internal void AddTo(HttpRequestMessage message)
    {
#if NETSTANDARD2_0
        IDictionary<string, object?> options = message.Properties!;
#else
        IDictionary<string, object?> options = message.Options;
#endif
        foreach (KeyValuePair<string, object?> option in RequestOptions)
        {
            options[option.Key] = option.Value;
        }
    }

    private void CopyTo(ApiCallOptions other)
    {
        Headers.CopyTo(other.Headers);
        foreach (KeyValuePair<string, object?> option in RequestOptions)
        {
            other.RequestOptions[option.Key] = option.Value;
        }
    }
}
