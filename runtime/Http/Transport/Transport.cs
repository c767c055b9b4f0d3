using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Runtime;

/// <summary>What a connection sends by: our handler or the caller's client, with the service's address, the limit of time and the credentials.</summary>
internal sealed class Transport
{
    private readonly HttpMessageInvoker _invoker;
    private readonly string _prefix;
    private readonly TimeSpan? _timeout;
    private readonly Credentials? _credentials;

    private Transport(HttpMessageInvoker invoker, HttpClient? httpClient, Uri address, TimeSpan? timeout, Credentials? credentials)
    {
        _invoker = invoker;
        HttpClient = httpClient;
        Address = address;
        _prefix = BaseAddress.Prefix(address);
        _timeout = timeout;
        _credentials = credentials;
    }

    /// <summary>The caller's client; null for our handler.</summary>
    internal HttpClient? HttpClient { get; }

    /// <summary>The address of the service.</summary>
    internal Uri Address { get; }

    /// <summary>How long a call may take.</summary>
    internal TimeSpan Timeout => _timeout ?? HttpClient!.Timeout;

    /// <summary>Nobody holds on to the token of a call. A provider of credentials might; a handler of the caller's sees a token of its client's.</summary>
    internal bool ForgetsToken => _credentials is null;

    internal static Transport Ours(Uri? documentedBaseAddress, ApiClientOptions? options)
    {
        Uri address = BaseAddress.Choose(options?.BaseAddress, null, documentedBaseAddress);
        options ??= new ApiClientOptions();
        Credentials? credentials = Credentials.Of(options);

        // A redirect would carry credentials along to wherever it leads.
        bool followsRedirects = credentials is null;
        HttpMessageInvoker invoker = options.CreateDefaultTransport?.Invoke(followsRedirects) ?? SharedTransport.For(address);
        return new Transport(invoker, null, address, options.Timeout, credentials);
    }

    internal static Transport Of(HttpClient httpClient, Uri? documentedBaseAddress, ApiClientOptions? options)
    {
        Uri address = BaseAddress.Choose(options?.BaseAddress, httpClient.BaseAddress, documentedBaseAddress);
        return new Transport(httpClient, httpClient, address, options?.GivenTimeout, Credentials.Of(options));
    }

    /// <summary>The message of a call. Where there are credentials, it is complete only when it has been authorized.</summary>
    internal HttpRequestMessage CreateMessage(ApiRequest request)
    {
        ApiOperation operation = request.Operation ?? throw new ArgumentException("This is default(ApiRequest).", nameof(request));
        var message = new HttpRequestMessage { Method = operation.HttpMethod, Content = request.Content ?? HttpMethods.EmptyBody(operation.HttpMethod, isOurTransport: HttpClient is null) };
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
            Complete(message, request);
        }

        return message;
    }

    /// <summary>Asks for the credentials, if there are any, and completes the message.</summary>
    internal async ValueTask AuthorizeAsync(HttpRequestMessage message, ApiRequest request, CancellationToken cancellationToken)
    {
        if (_credentials is not null)
        {
            Complete(message, await _credentials.AuthorizeAsync(request, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>Authorizes and sends; the answer's body is not read.</summary>
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

    /// <summary>Sends a complete message; the answer's body is not read.</summary>
    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) => HttpClient is null
        ? _invoker.SendAsync(message, cancellationToken)
        : HttpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    /// <summary>The address for exceptions, without credentials; null for a message that was not completed, hence not sent.</summary>
    internal Uri? AddressOf(HttpRequestMessage message, ApiRequest request) =>
        message.RequestUri is null ? null : new Uri(_prefix + request.RelativeUri);

    // A method of its own, so that calls without credentials do not pay for it.
    private async Task<HttpResponseMessage> AuthorizeAndSendAsync(HttpRequestMessage message, ApiRequest request, CancellationToken cancellationToken)
    {
        await AuthorizeAsync(message, request, cancellationToken).ConfigureAwait(false);
        return await SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds the address and the headers, which credentials are part of.</summary>
    private void Complete(HttpRequestMessage message, ApiRequest request)
    {
        message.RequestUri = new Uri(_prefix + request.RelativeUri);
        request.Headers.CopyTo(message, request.Operation.Accept);
    }
}
