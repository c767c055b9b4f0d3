using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>What a connection sends by: our handler or the caller's client, with the service's address, the limit of time and the credentials.</summary>
internal sealed class Transport
{
    private readonly HttpMessageInvoker? _invoker;
    private readonly ServiceAddress _address;
    private readonly TimeSpan? _timeout;
    private readonly ConnectionCredentials? _credentials;

    private readonly ApiCallOptions? _call;

    private Transport(
        HttpMessageInvoker? invoker, HttpClient? httpClient, ServiceAddress address, TimeSpan? timeout, ConnectionCredentials? credentials, ApiCallOptions? call = null)
    {
        _invoker = invoker;
        HttpClient = httpClient;
        _address = address;
        _timeout = timeout;
        _credentials = credentials;
        _call = call;
    }

    /// <summary>The caller's client; null for our handler.</summary>
    internal HttpClient? HttpClient { get; }

    /// <summary>How long a call may take.</summary>
    internal TimeSpan Timeout => _call?.Timeout ?? _timeout ?? HttpClient!.Timeout;

    /// <summary>The name of the property that sets it.</summary>
    internal string TimeoutSetting => HttpClient?.Timeout == Timeout ? "HttpClient.Timeout"
        : _call?.Timeout is null ? "ApiClientOptions.Timeout"
        : "ApiCallOptions.Timeout";

    /// <summary>Nobody holds on to the token of a call. A provider of credentials might; a handler of the caller's sees a token of its client's.</summary>
    internal bool ForgetsToken => _credentials is null;

    /// <summary>Sends by a handler of ours; null for those that all connections share.</summary>
    internal static Transport For(HttpMessageInvoker? handler, ServiceAddress address, TimeSpan timeout, ConnectionCredentials? credentials) =>
        new(handler, null, address, timeout, credentials);

    /// <summary>Sends by the caller's client, whose timeout is that of a call unless another is given.</summary>
    internal static Transport For(HttpClient httpClient, ServiceAddress address, TimeSpan? timeout, ConnectionCredentials? credentials) =>
        new(httpClient, httpClient, address, timeout, credentials);

    /// <summary>The same transport, for calls with options of their own.</summary>
    /// <exception cref="ArgumentException">A header is that of a credential.</exception>
    internal Transport With(ApiCallOptions options)
    {
        foreach (string name in options.Headers.Names)
        {
            if (_credentials?.InHeader(name) is { } credential)
            {
                throw new ArgumentException($"The header '{name}' is that of the credential '{credential.Scheme}', which the client's options give.", nameof(options));
            }
        }

        return new Transport(_invoker, HttpClient, _address, _timeout, _credentials, options.Over(_call));
    }

    /// <summary>The message of a call. Where there are credentials, it is complete only when it has been authorized.</summary>
    internal HttpRequestMessage CreateMessage(ApiRequest request)
    {
        ApiOperation operation = request.Operation ?? throw new ArgumentException("This is default(ApiRequest).", nameof(request));
        var message = new HttpRequestMessage { Method = operation.HttpMethod, Content = request.Content ?? EmptyContent.For(operation.HttpMethod, isOurTransport: HttpClient is null) };
        _call?.AddTo(message);
        if (HttpClient is not null)
        {
            operation.AddTo(message);
#if !NETSTANDARD2_0
            message.Version = HttpClient.DefaultRequestVersion;
            message.VersionPolicy = HttpClient.DefaultVersionPolicy;
#endif
        }

        if (_credentials is null)
        {
            Complete(message, Prepared(request));
        }

        return message;
    }

    /// <summary>Asks for the credentials, if there are any, and completes the message.</summary>
    internal async ValueTask AuthorizeAsync(HttpRequestMessage message, ApiRequest request, CancellationToken cancellationToken)
    {
        if (_credentials is not null)
        {
            Complete(message, await _credentials.AuthorizeAsync(Prepared(request), cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Authorizes and sends; the response's body is not read.</summary>
    internal Task<HttpResponseMessage> StartAsync(HttpRequestMessage message, ApiRequest request, in Deadline deadline)
    {
        if (_credentials is not null)
        {
            return AuthorizeAndSendAsync(message, request, deadline.Token);
        }

        // Until the headers are there, HttpClient keeps a limit of its own; one that is no shorter need not be linked with it.
        bool isLimited = HttpClient is { } client && client.Timeout > TimeSpan.Zero && client.Timeout <= deadline.Limit;
        return SendAsync(message, isLimited ? deadline.Caller : deadline.Token);
    }

    /// <summary>Sends a complete message; the response's body is not read.</summary>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) => HttpClient is null
        ? (_invoker ?? SharedTransport.For(message.RequestUri!)).SendAsync(message, cancellationToken)
        : HttpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    /// <summary>The address of the server of an operation.</summary>
    internal Uri ServerOf(ApiOperation? operation) => _address.ServerOf(operation);

    /// <summary>The address for exceptions, without credentials; null for a message that was not completed, hence not sent.</summary>
    internal Uri? AddressOf(HttpRequestMessage message, ApiRequest request) =>
        message.RequestUri is null ? null : _address.UriOf(request.Operation, request.RelativeUri);

    // A method of its own, so that calls without credentials do not pay for it.
    private async Task<HttpResponseMessage> AuthorizeAndSendAsync(HttpRequestMessage message, ApiRequest request, CancellationToken cancellationToken)
    {
        await AuthorizeAsync(message, request, cancellationToken).ConfigureAwait(false);
        return await SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private ApiRequest Prepared(ApiRequest request) => _call is null ? request : _call.AddTo(request);

    /// <summary>Adds the address and the headers, which credentials are part of.</summary>
    private void Complete(HttpRequestMessage message, ApiRequest request)
    {
        message.RequestUri = _address.UriOf(request.Operation, request.RelativeUri);
        request.Headers.CopyTo(message, request.Operation.Accept);
    }
}
