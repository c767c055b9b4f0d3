using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>How a client calls. A client reads its options once, when you create it. Later changes have no effect on it.</summary>
/// <remarks>Every client has its own options: these, and one property for each authorization scheme that the docs describe.</remarks>
public class ApiClientOptions
{
    // The largest body an array can hold, and one byte more to see its end.
    private const long MaxBody = 0x7FFFFFC7 - 1;

    /// <summary>
    /// The address of the service, for example <c>http://localhost:1000</c>: absolute, http or https, with or without a path
    /// and a trailing slash. Null, the default, takes the <c>BaseAddress</c> of the given <see cref="HttpClient"/>,
    /// and without one the address in the docs.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// How long one call may take, from sending the request to the last byte of the response. The default is 100 seconds,
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit. A longer call throws an <see cref="ApiTimeoutException"/>.
    /// If you pass an <see cref="HttpClient"/>, its <c>Timeout</c> applies unless you set this. If you set both, the shorter one
    /// ends the call.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither infinite nor between 1 ms and 24.8 days.</exception>
    public TimeSpan Timeout
    {
        get => GivenTimeout ?? TimeSpan.FromSeconds(100);
        set => GivenTimeout = TimeLimit.Checked(value);
    }

    /// <summary>
    /// How large a body may be, in bytes after decompression. The default is 256 MiB. A larger one throws an <see cref="ApiPayloadException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 2,147,483,590.</exception>
    public long MaxResponseBytes
    {
        get;
        set => field = value is > 0 and <= MaxBody
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The largest body is between 1 and 2,147,483,590 bytes.");
    } = ConnectionSettings.Default.MaxResponseBytes;

    /// <summary>How deep the JSON of a response may be nested. The default is 64. Deeper JSON throws an <see cref="ApiPayloadException"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxJsonDepth
    {
        get;
        set => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The depth is at least 1.");
    } = ConnectionSettings.Default.Json.MaxDepth;

    /// <summary>How much of a body exceptions and undocumented responses keep, in bytes. The default is 64 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxErrorBodyBytes
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The size is at least 0.");
    } = ConnectionSettings.Default.MaxErrorBodyBytes;

    /// <summary>
    /// Called for every place where a response differs from the docs: an undocumented status, an unknown property, an unknown
    /// value of an enum and, with <see cref="Lenient"/>, a missing property. It runs within the call, after the body is read
    /// and before the call returns or throws. Several threads may call it at once. The call throws its exceptions.
    /// </summary>
    public Action<ApiDrift>? OnDrift { get; set; }

    /// <summary>
    /// Whether a response may lack properties that the docs require, or have null for them. Such a property then has its type's
    /// default: 0, false, or null, even if its type is not nullable. <see cref="OnDrift"/> reports it. Check it before you use it
    /// or send the object back. False, the default, throws an <see cref="ApiPayloadException"/>.
    /// </summary>
    public bool Lenient { get; set; }

    /// <summary>
    /// Whether credentials are sent with every operation. False, the default, sends them only with the operations whose page
    /// lists their scheme. Set it if pages say "No authorization required" and the server wants to know who calls.
    /// </summary>
    public bool AuthorizeAllOperations { get; set; }

    /// <summary>
    /// Whether the client follows redirects, keeps cookies, asks for compressed responses, and uses the system's proxy even for
    /// this machine. False, the default, does none of it: it costs time that a service on the same machine does not need, and a
    /// redirect is a response for you to see. True gives this client separate connections and cookies, so create one client and
    /// keep it. A client with credentials follows no redirect even so, since .NET would send them to whatever host it names.
    /// The current <see cref="System.Diagnostics.Activity"/> is passed on either way. This has no effect on a client with an
    /// <see cref="HttpClient"/> of yours.
    /// </summary>
    public bool UseDefaultHandler
    {
        get => CreateDefaultTransport is not null;
        set => CreateDefaultTransport = value ? DefaultTransport.Create : null;
    }

    // Null where it is not asked for. Only who asks refers to it, so that no other program carries its decompression: a megabyte
    // of native code.
    private Func<bool, HttpMessageInvoker>? CreateDefaultTransport { get; set; }

    // If somebody set one.
    private TimeSpan? GivenTimeout { get; set; }

    /// <summary>Options that name no client; those of another client would send its credentials.</summary>
    /// <param name="options">The options.</param>
    /// <param name="own">The type of the client's own options.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException">The options are those of another client.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ApiClientOptions? ForAnyClient(ApiClientOptions? options, Type own) =>
        options is null || options.GetType() == typeof(ApiClientOptions) || (own ?? throw new ArgumentNullException(nameof(own))).IsInstanceOfType(options)
            ? options
            : throw new ArgumentException($"{options.GetType()} are the options of another client. Pass {own} or ApiClientOptions.", nameof(options));

    /// <summary>What a client with these options sends by.</summary>
    /// <param name="httpClient">The caller's client; null for our handler.</param>
    /// <param name="documentedBaseAddress">The address in the docs; null where they name none.</param>
    /// <exception cref="ArgumentException">No address is given, or it is not an absolute http or https one, or has a query or fragment.</exception>
    internal Transport CreateTransport(HttpClient? httpClient, Uri? documentedBaseAddress)
    {
        ServiceAddress address = ServiceAddress.Choose(BaseAddress, httpClient?.BaseAddress, documentedBaseAddress);
        ConnectionCredentials? credentials = ConnectionCredentials.From(GetCredentials(), AuthorizeAllOperations);
        if (httpClient is not null)
        {
            return Transport.For(httpClient, address, GivenTimeout, credentials);
        }

        // A redirect would carry credentials along to wherever it leads.
        bool followsRedirects = credentials is null;
        return Transport.For(CreateDefaultTransport?.Invoke(followsRedirects), address, Timeout, credentials);
    }

    /// <summary>How a client with these options reads responses.</summary>
    internal ConnectionSettings CreateSettings() => new()
    {
        MaxResponseBytes = MaxResponseBytes,
        MaxErrorBodyBytes = MaxErrorBodyBytes,
        Json = ConnectionSettings.JsonOptions(MaxJsonDepth),
        IsLenient = Lenient,
        OnDrift = OnDrift,
    };

    /// <summary>The schemes of the docs with what is given for each; overridden by generated options.</summary>
    /// <returns>The credentials, in the order of their precedence.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual IReadOnlyList<Credential> GetCredentials() => [];
}
