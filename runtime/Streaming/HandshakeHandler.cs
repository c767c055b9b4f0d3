using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Streaming;

/// <summary>What a WebSocket sends its handshake through: adds what the call was prepared with, and sends it as a call is sent.</summary>
/// <param name="prepared">The call: its headers and options are taken over.</param>
/// <param name="send">The connection's way of sending.</param>
/// <param name="refuse">Makes the exception for a response that does not switch to a WebSocket.</param>
internal sealed class HandshakeHandler(
    HttpRequestMessage prepared,
    Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
    Func<HttpResponseMessage, CancellationToken, Task<ApiException>> refuse) : HttpMessageHandler
{
    /// <summary>The response that switches.</summary>
    internal HttpResponseMessage? Response { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in prepared.Headers.NonValidated)
        {
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        IDictionary<string, object?> options = request.Options;
        foreach (KeyValuePair<string, object?> option in prepared.Options)
        {
            options[option.Key] = option.Value;
        }

        HttpResponseMessage response = await send(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.SwitchingProtocols)
        {
            return Response = response;
        }

        using (response)
        {
            throw await refuse(response, cancellationToken).ConfigureAwait(false);
        }
    }
}
