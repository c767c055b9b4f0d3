using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace PiecesGen.Runtime;

/// <summary>Sends calls to one service and hands their answers to generated readers. Safe for use by many threads.</summary>
/// <remarks>
/// A call is never repeated, with one exception that is .NET's: a request with an idempotent method (GET, HEAD, PUT, DELETE …)
/// and without a body is sent again, at most three times, if its connection closes before the answer begins.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection
{
    private readonly Transport _transport;
    private readonly ConnectionLimits _limits;
    private readonly ActivitySource? _activities;

    /// <summary>
    /// Connects over our own transport: one connection pool per process, without redirects, cookies and compression, and
    /// without a proxy for this machine; or with all of them, where the options say so.
    /// </summary>
    /// <param name="documentedBaseAddress">The address in the docs, used unless the options give one; null where they name none.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="activities">Where the spans of calls come from; null makes none.</param>
    /// <exception cref="ArgumentException">No address is given, or it is not an absolute http or https one, or has a query or fragment.</exception>
    public ApiConnection(Uri? documentedBaseAddress, ApiClientOptions? options, ActivitySource? activities = null)
    {
        _transport = Transport.Ours(documentedBaseAddress, options);
        _limits = options is null ? ConnectionLimits.Default : new ConnectionLimits(options);
        _activities = activities;
    }

    /// <summary>Connects over the caller's client, which is never changed and never disposed.</summary>
    /// <param name="httpClient">The client. Its handlers, default headers, HTTP version and timeout apply.</param>
    /// <param name="documentedBaseAddress">The address in the docs, used unless the options or the client give one; null where they name none.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="activities">Where the spans of calls come from; null makes none.</param>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    /// <exception cref="ArgumentException">No address is given, or it is not an absolute http or https one, or has a query or fragment.</exception>
    public ApiConnection(HttpClient httpClient, Uri? documentedBaseAddress, ApiClientOptions? options, ActivitySource? activities = null)
    {
        _transport = Transport.Of(httpClient ?? throw new ArgumentNullException(nameof(httpClient)), documentedBaseAddress, options);
        _limits = options is null ? ConnectionLimits.Default : new ConnectionLimits(options);
        _activities = activities;
    }

    /// <summary>Sends a call and reads its result.</summary>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="read">Reads the result; what it throws, the call throws.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiConnectionException">No complete answer arrived.</exception>
    /// <exception cref="ApiTimeoutException">The answer was not complete in time.</exception>
    /// <exception cref="ApiPayloadException">The answer is too large, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public Task<TResult> SendAsync<TResult>(ApiRequest request, ResponseReader<TResult> read, CancellationToken cancellationToken) =>
        CallAsync<AnswerValue<TResult>, TResult>(request, new(read ?? throw new ArgumentNullException(nameof(read))), cancellationToken).AsTask();

    /// <summary>Sends a call that has no result.</summary>
    /// <param name="request">The call.</param>
    /// <param name="check">Throws unless the answer is the documented success; what it throws, the call throws.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>A task that ends with the call.</returns>
    /// <exception cref="ApiConnectionException">No complete answer arrived.</exception>
    /// <exception cref="ApiTimeoutException">The answer was not complete in time.</exception>
    /// <exception cref="ApiPayloadException">The answer is too large.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public Task SendAsync(ApiRequest request, ResponseChecker check, CancellationToken cancellationToken) =>
        CallAsync<AnswerCheck, bool>(request, new(check ?? throw new ArgumentNullException(nameof(check))), cancellationToken).AsTask();

    /// <summary>Receives a stream. Every enumeration opens a connection of its own, when it begins.</summary>
    /// <typeparam name="T">What one message is read as.</typeparam>
    /// <param name="request">The call; it has no body.</param>
    /// <param name="read">Reads a message; what it throws, the enumeration throws.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The messages until the service closes the stream; the enumeration throws what <see cref="SendAsync{TResult}"/> does.</returns>
    public IAsyncEnumerable<T> ReceiveAsync<T>(ApiRequest request, ResponseReader<T> read, CancellationToken cancellationToken) =>
        new MessageStream<T>(
            token => StreamOpening.OpenAsync(request, _transport, _limits, _activities, token),
            read ?? throw new ArgumentNullException(nameof(read)),
            static socket => socket.CloseAsync(),
            cancellationToken);

    /// <summary>Opens a stream in both directions.</summary>
    /// <typeparam name="TSend">What is sent.</typeparam>
    /// <typeparam name="TReceive">What one message is read as.</typeparam>
    /// <param name="request">The call; it has no body.</param>
    /// <param name="write">Makes a message of what is sent.</param>
    /// <param name="read">Reads a message; what it throws, the enumeration throws.</param>
    /// <param name="cancellationToken">Ends the opening; the open session has tokens of its own.</param>
    /// <returns>The open session.</returns>
    /// <exception cref="ApiResponseException">The service refused: it answered with a status other than 101.</exception>
    /// <exception cref="ApiConnectionException">No answer arrived.</exception>
    /// <exception cref="ApiTimeoutException">The stream was not open in time.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public async Task<ApiSession<TSend, TReceive>> OpenAsync<TSend, TReceive>(
        ApiRequest request, MessageWriter<TSend> write, ResponseReader<TReceive> read, CancellationToken cancellationToken)
    {
        if (write is null)
        {
            throw new ArgumentNullException(nameof(write));
        }

        if (read is null)
        {
            throw new ArgumentNullException(nameof(read));
        }

        MessageSocket socket = await StreamOpening.OpenAsync(request, _transport, _limits, _activities, cancellationToken).ConfigureAwait(false);
        return new SocketSession<TSend, TReceive>(socket, write, read);
    }

    // Longer than our methods are: a call is one state machine, and each method it awaited would be another. The machine is
    // used again by later calls; only the task is made for this one.
#if NET
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
#endif
    private async ValueTask<TResult> CallAsync<TReader, TResult>(ApiRequest request, TReader reader, CancellationToken cancellationToken)
        where TReader : struct, IAnswerReader<TResult>
    {
        using HttpContent? content = request.Content;
        using Activity? activity = CallActivity.Start(_activities, request, _transport.Address);
        using HttpRequestMessage message = _transport.CreateMessage(request);
        using Deadline deadline = Deadline.After(_transport.Timeout, _transport.ForgetsToken, cancellationToken);
        HttpResponseMessage? response = null;
        ReceivedResponse? received = null;
        try
        {
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                response = await _transport.StartAsync(message, request, deadline).ConfigureAwait(false);

                // Who keeps a case for its headers does not keep the request.
                response.RequestMessage = null;
                received = new ReceivedResponse(request.Operation, response, _limits);
                CallActivity.Answered(activity, received.StatusCode);
                if (ExpectsBody(received, message, response))
                {
#if NETSTANDARD2_0
                    Stream body = await response.Content!.ReadAsStreamAsync().ConfigureAwait(false);
#else
#pragma warning disable CA1849 // Our transport's stream is there with the headers; a caller's handler may have to wait for its own.
                    Stream body = _transport.HttpClient is null
                        ? response.Content.ReadAsStream(deadline.Token)
#pragma warning restore CA1849
                        : await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
#endif
                    if (received.IsBinary)
                    {
                        received.HandOver(response, body, _transport.AddressOf(message, request)!);
                        response = null;
                    }

                    int count;
                    while (response is not null && (count = await body.ReadAsync(received.Free(), deadline.Token).ConfigureAwait(false)) > 0)
                    {
                        received.Advance(count);
                    }
                }
            }
            catch (Exception exception)
                when (TransportFailure.Translate(exception, _transport.AddressOf(message, request), request.Operation, received, deadline, _transport.HttpClient) is { } failure)
            {
                throw failure;
            }

            return reader.Read(received);
        }
        catch (Exception exception) when (CallActivity.Passes(activity, exception))
        {
            throw;
        }
        finally
        {
            received?.Release();
            response?.Dispose();
        }
    }

    private static bool ExpectsBody(ReceivedResponse received, HttpRequestMessage message, HttpResponseMessage response)
    {
        // These answers may name the length of a body that does not come; what follows a 101 is no HTTP (RFC 9110, section 6.4.1).
        if (response.Content is null || message.Method == HttpMethod.Head || received.StatusCode is < 200 or 204 or 304)
        {
            return false;
        }

        long? length = response.Content.Headers.ContentLength;
        received.Expect(length);
        return length != 0;
    }
}
