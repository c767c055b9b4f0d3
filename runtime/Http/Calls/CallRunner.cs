using System;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>Sends the calls of a connection and reads their responses.</summary>
/// <param name="transport">What they are sent by.</param>
/// <param name="settings">How responses are read.</param>
/// <param name="activities">Where the spans of calls come from; null makes none.</param>
internal sealed class CallRunner(Transport transport, ConnectionSettings settings, ActivitySource? activities)
{
    /// <summary>Sends a call and reads its response.</summary>
    internal Task<TResult> SendAsync<TResult>(ApiRequest request, PendingCall<TResult> call, CancellationToken cancellationToken)
    {
        _ = RunAsync(request, call, cancellationToken);
        return call.TakeTask();
    }

    // Longer than our methods are: a call is one state machine, and each method it awaited would be another.
    private async Call<PendingCall> RunAsync(ApiRequest request, PendingCall call, CancellationToken cancellationToken)
    {
        try
        {
            using HttpContent? content = request.Content;
            using Activity? activity = CallActivity.Start(activities, request, transport.ServerOf(request.Operation));
            using HttpRequestMessage message = transport.CreateMessage(request);
            using Deadline deadline = Deadline.After(transport.Timeout, transport.ForgetsToken, cancellationToken);
            HttpResponseMessage? response = null;
            ReceivedResponse? received = null;
            bool isReceived = false;
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                response = await call.Until(transport.StartAsync(message, request, deadline)).ConfigureAwait(false);

                // Who keeps a case for its headers does not keep the request.
                response.RequestMessage = null;
                received = new ReceivedResponse(request.Operation, response, settings);
                CallActivity.NoteStatus(activity, received.StatusCode);
                if (ExpectsBody(received, message, response))
                {
#if NETSTANDARD2_0
                    Stream body = await call.Until(response.Content!.ReadAsStreamAsync()).ConfigureAwait(false);
#else
#pragma warning disable CA1849 // It does not wait, and asking for a task would make one.
                    Stream body = IsStreamThere(response.Content)
                        ? response.Content.ReadAsStream(deadline.Token)
#pragma warning restore CA1849
                        : await call.Until(response.Content.ReadAsStreamAsync(deadline.Token)).ConfigureAwait(false);
#endif
                    if (received.IsStreamed)
                    {
                        received.Detach(response, body, transport.AddressOf(message, request)!, cancellationToken);
                        response = null;
                    }

                    int count;
                    while (response is not null && (count = await call.Until(body.ReadAsync(received.GetMemory(), deadline.Token)).ConfigureAwait(false)) > 0)
                    {
                        received.Advance(count);
                    }
                }

                isReceived = true;
                call.Read(received);
                call.Failure = received.TakeFailure();
            }
#pragma warning disable CA1031 // Whatever it is, the call ends in it.
            catch (Exception exception)
            {
                call.Failure = isReceived
                    ? exception
                    : TransportFailure.Translate(exception, transport.AddressOf(message, request), request.Operation, received, deadline, transport) ?? exception;
            }
            finally
            {
                received?.Release();
                response?.Dispose();
            }

            if (call.Failure is { } failure)
            {
                CallActivity.NoteFailure(activity, failure);
            }
        }
        catch (Exception exception)
#pragma warning restore CA1031
        {
            call.Failure = exception;
        }

        return call;
    }

#if !NETSTANDARD2_0
    /// <summary>.NET's own contents have their stream with the headers, but in a browser. A handler of the caller's may have to wait for its own.</summary>
    private static bool IsStreamThere(HttpContent content) => content.GetType().Assembly == typeof(HttpContent).Assembly && !OperatingSystem.IsBrowser();

#endif
    private static bool ExpectsBody(ReceivedResponse received, HttpRequestMessage message, HttpResponseMessage response)
    {
        // These responses may name the length of a body that does not come; what follows a 101 is no HTTP (RFC 9110, section 6.4.1).
        if (response.Content is null || message.Method == HttpMethod.Head || received.StatusCode is < 200 or 204 or 304)
        {
            return false;
        }

        long? length = response.Content.Headers.ContentLength;
        received.Expect(length);
        return length != 0;
    }
}
