using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PiecesGen.Http;
using PiecesGen.Streaming;

namespace PiecesGen.Connections;

/// <summary>Sends calls to one service and hands their responses to generated readers. Safe for use by many threads.</summary>
/// <remarks>
/// A call is never repeated, with one exception that is .NET's: a request with an idempotent method (GET, HEAD, PUT, DELETE …)
/// and without a body is sent again, at most three times, if its connection closes before the response begins.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection
{
    private readonly Transport _transport;
    private readonly ConnectionSettings _settings;
    private readonly ActivitySource? _activities;
    private readonly CallRunner _calls;

    /// <summary>
    /// Connects over our own transport: one connection pool per process, without redirects, cookies and compression, and
    /// without a proxy for this machine; or with all of them, if the options set it.
    /// </summary>
    /// <param name="documentedBaseAddress">The address in the docs, used unless the options give one; null where they name none.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="activities">Where the spans of calls come from; null makes none.</param>
    /// <exception cref="ArgumentException">No address is given, or it is not an absolute http or https one, or has a query or fragment.</exception>
    public ApiConnection(Uri? documentedBaseAddress, ApiClientOptions? options, ActivitySource? activities = null)
        : this(options ?? new ApiClientOptions(), null, documentedBaseAddress, activities)
    {
    }

    /// <summary>Connects over the caller's client, which is never changed and never disposed.</summary>
    /// <param name="httpClient">The client. Its handlers, default headers, HTTP version and timeout apply.</param>
    /// <param name="documentedBaseAddress">The address in the docs, used unless the options or the client give one; null where they name none.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="activities">Where the spans of calls come from; null makes none.</param>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    /// <exception cref="ArgumentException">No address is given, or it is not an absolute http or https one, or has a query or fragment.</exception>
    public ApiConnection(HttpClient httpClient, Uri? documentedBaseAddress, ApiClientOptions? options, ActivitySource? activities = null)
        : this(options ?? new ApiClientOptions(), httpClient ?? throw new ArgumentNullException(nameof(httpClient)), documentedBaseAddress, activities)
    {
    }

    private ApiConnection(ApiClientOptions options, HttpClient? httpClient, Uri? documentedBaseAddress, ActivitySource? activities)
        : this(options.CreateTransport(httpClient, documentedBaseAddress), options.CreateSettings(), activities)
    {
    }

    private ApiConnection(Transport transport, ConnectionSettings settings, ActivitySource? activities)
    {
        _transport = transport;
        _settings = settings;
        _activities = activities;
        _calls = new CallRunner(transport, settings, activities);
    }

    /// <summary>The same, for calls with additional options.</summary>
    /// <param name="options">Headers, a time limit and what handlers read. They are read once. They add to the options that are here already, and come first where both set something.</param>
    /// <returns>The same with these options, over the same connections.</returns>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    /// <exception cref="ArgumentException">A header is that of a credential, which the client's options give.</exception>
    public ApiConnection With(ApiCallOptions options) =>
        new(_transport.With(options ?? throw new ArgumentNullException(nameof(options))), _settings, _activities);

    /// <summary>Sends a call and reads its result.</summary>
    /// <typeparam name="TResult">The result's type.</typeparam>
    /// <param name="request">The call.</param>
    /// <param name="read">Reads the result; what it throws, the call throws.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ApiConnectionException">No complete response arrived.</exception>
    /// <exception cref="ApiTimeoutException">The response was not complete in time.</exception>
    /// <exception cref="ApiPayloadException">The response is too large, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public Task<TResult> SendAsync<TResult>(ApiRequest request, ResponseReader<TResult> read, CancellationToken cancellationToken) =>
        _calls.SendAsync(request, PendingCall<TResult>.Begin(read ?? throw new ArgumentNullException(nameof(read))), cancellationToken);

    /// <summary>Sends a call that has no result.</summary>
    /// <param name="request">The call.</param>
    /// <param name="check">Throws unless the response is the documented success; what it throws, the call throws.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>A task that ends with the call.</returns>
    /// <exception cref="ApiConnectionException">No complete response arrived.</exception>
    /// <exception cref="ApiTimeoutException">The response was not complete in time.</exception>
    /// <exception cref="ApiPayloadException">The response is too large.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; it carries the caller's token.</exception>
    public Task SendAsync(ApiRequest request, ResponseChecker check, CancellationToken cancellationToken) =>
        _calls.SendAsync(request, PendingCall<bool>.Begin(check ?? throw new ArgumentNullException(nameof(check))), cancellationToken);

    /// <summary>Receives a stream. Every enumeration opens its own connection when it begins.</summary>
    /// <typeparam name="T">What one message is read as.</typeparam>
    /// <param name="request">The call; it has no body.</param>
    /// <param name="read">Reads a message; what it throws, the enumeration throws.</param>
    /// <param name="cancellationToken">The caller's token.</param>
    /// <returns>The messages until the service closes the stream; the enumeration throws what <see cref="SendAsync{TResult}"/> does.</returns>
    public IAsyncEnumerable<T> ReceiveAsync<T>(ApiRequest request, ResponseReader<T> read, CancellationToken cancellationToken) =>
        new MessageStream<T>(
            token => StreamOpening.OpenAsync(request, _transport, _settings, _activities, token),
            read ?? throw new ArgumentNullException(nameof(read)),
            static socket => socket.CloseAsync(),
            cancellationToken);

    /// <summary>Opens a stream in both directions.</summary>
    /// <typeparam name="TSend">What is sent.</typeparam>
    /// <typeparam name="TReceive">What one message is read as.</typeparam>
    /// <param name="request">The call; it has no body.</param>
    /// <param name="write">Makes a message of what is sent.</param>
    /// <param name="read">Reads a message; what it throws, the enumeration throws.</param>
    /// <param name="cancellationToken">Ends the opening; it does not affect the open session.</param>
    /// <returns>The open session.</returns>
    /// <exception cref="ApiResponseException">The service refused: it responded with a status other than 101.</exception>
    /// <exception cref="ApiConnectionException">No response arrived.</exception>
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

        MessageSocket socket = await StreamOpening.OpenAsync(request, _transport, _settings, _activities, cancellationToken).ConfigureAwait(false);
        return new SocketSession<TSend, TReceive>(socket, write, read);
    }
}
