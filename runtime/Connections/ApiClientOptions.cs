using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net.Http;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>How a client calls. A client reads its options once, when it is made: later changes have no effect on it.</summary>
/// <remarks>Every client has options of its own: these, with one property for each authorization scheme that the docs describe.</remarks>
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
    /// How long one call may take, from sending the request to the last byte of the response; default 100 seconds,
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit. Ends in <see cref="ApiTimeoutException"/>.
    /// A client given an <see cref="HttpClient"/> takes that one's <c>Timeout</c> unless this is set;
    /// with both, the shorter one ends the call.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither infinite nor between 1 ms and 24.8 days.</exception>
    public TimeSpan Timeout
    {
        get => GivenTimeout ?? TimeSpan.FromSeconds(100);
        set => GivenTimeout = TimeLimit.Checked(value);
    }

    /// <summary>
    /// How large a body may be, in bytes after decompression; default 256 MiB. A larger one ends in <see cref="ApiPayloadException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 2,147,483,590.</exception>
    public long MaxResponseBytes
    {
        get;
        set => field = value is > 0 and <= MaxBody
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The largest body is between 1 and 2,147,483,590 bytes.");
    } = ConnectionSettings.Default.MaxResponseBytes;

    /// <summary>How deep the JSON of a response may be nested; default 64. Deeper JSON ends in <see cref="ApiPayloadException"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxJsonDepth
    {
        get;
        set => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The depth is at least 1.");
    } = ConnectionSettings.Default.Json.MaxDepth;

    /// <summary>How much of a body exceptions and undocumented responses keep, in bytes; default 64 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 0.</exception>
    public int MaxErrorBodyBytes
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The size is at least 0.");
    } = ConnectionSettings.Default.MaxErrorBodyBytes;

    /// <summary>
    /// Told of every place where a response is not as the docs say: an undocumented status, an unknown property, an unknown value
    /// of an enum and, with <see cref="Lenient"/>, a missing property. Called within the call, after the body is read and before
    /// the call ends in its value or exception, by many threads at once. What it throws, the call throws.
    /// </summary>
    public Action<ApiDrift>? OnDrift { get; set; }

    /// <summary>
    /// Whether a response may lack properties that the docs require, or have null for them. Such a property then has its type's
    /// default (0, false, and null even where the type does not say so) and is reported to <see cref="OnDrift"/>: check before use,
    /// and before sending the object back. False, the default, ends such a call in <see cref="ApiPayloadException"/>.
    /// </summary>
    public bool Lenient { get; set; }

    /// <summary>
    /// Whether credentials are sent with every operation; false, the default, sends them only with the operations whose page
    /// lists their scheme. Pages may say "No authorization required" of a server that wants to know who calls.
    /// </summary>
    public bool AuthorizeAllOperations { get; set; }

    /// <summary>
    /// Whether redirects are followed, cookies kept, compressed responses asked for, and the system's proxy asked even for this
    /// machine. False, the default, does none of it: the documented services run on the same machine, where it costs time, and a
    /// redirect is a response to be seen. True gives this client connections and cookies of its own, so make one client and keep
    /// it. A client with credentials follows no redirect even so: .NET would take them along to whatever host it names.
    /// The current <see cref="System.Diagnostics.Activity"/> is passed on either way. Of no effect on a client that is given an
    /// <see cref="HttpClient"/>.
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
