using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Net.Http;
using PiecesGen.Http;

namespace PiecesGen;

/// <summary>What the docs say about one operation. Immutable; generated code holds one per operation.</summary>
public sealed class ApiOperation
{
    private readonly DocumentedStatus[] _statuses;
    private string? _text;

    /// <summary>Describes an operation.</summary>
    /// <param name="name">The operation's name as the docs spell it, for example <c>orders_list</c>.</param>
    /// <param name="method">The HTTP method, for example <c>GET</c> (RFC 9110, section 9).</param>
    /// <param name="urlTemplate">The path as the docs print it, with the parameters in braces: <c>/order/{order}</c>.</param>
    /// <param name="accept">The <c>Accept</c> header to send, exactly as documented; null sends none.</param>
    /// <param name="statuses">The documented statuses.</param>
    /// <exception cref="ArgumentNullException">A name, method, template or the list of statuses is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="accept"/> holds a line break, which a header cannot carry.</exception>
    /// <exception cref="FormatException"><paramref name="method"/> is not an HTTP token.</exception>
    public ApiOperation(string name, string method, string urlTemplate, string? accept, params DocumentedStatus[] statuses)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Method = method ?? throw new ArgumentNullException(nameof(method));
        UrlTemplate = urlTemplate ?? throw new ArgumentNullException(nameof(urlTemplate));
        _statuses = (DocumentedStatus[])(statuses ?? throw new ArgumentNullException(nameof(statuses))).Clone();
        if (accept is not null && accept.AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            throw new ArgumentException("A header value cannot hold a line break.", nameof(accept));
        }

        Accept = accept;
        HttpMethod = HttpMethodCache.Get(method);
        Statuses = new ReadOnlyCollection<DocumentedStatus>(_statuses);
    }

#if NETSTANDARD2_0
    /// <summary>The key under which the <c>Properties</c> of a request hold its operation, for handlers of the caller's client.</summary>
    public const string PropertiesKey = "PiecesGen.ApiOperation";
#else
    /// <summary>The key under which the <c>Options</c> of a request hold its operation, for handlers of the caller's client.</summary>
    public static HttpRequestOptionsKey<ApiOperation> OptionsKey { get; } = new("PiecesGen.ApiOperation");
#endif

    /// <summary>The operation's name as the docs spell it.</summary>
    public string Name { get; }

    /// <summary>The HTTP method, for example <c>GET</c>.</summary>
    public string Method { get; }

    /// <summary>The path as the docs print it, with the parameters in braces.</summary>
    public string UrlTemplate { get; }

    /// <summary>The <c>Accept</c> header that is sent; null if none is documented.</summary>
    public string? Accept { get; }

    /// <summary>The documented statuses, in the order of the docs.</summary>
    public IReadOnlyList<DocumentedStatus> Statuses { get; }

    /// <summary>The names of the authorization schemes that the operation's page lists; none where it lists none, or does not say.</summary>
    public IReadOnlyList<string> SecuritySchemes { get; init; } = [];

    /// <summary>
    /// The documented address of the server of this operation alone; null, the default, where it is that of all operations.
    /// If you pass an address to the client, it calls that one for every operation.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not an absolute http or https one, or has a query or fragment.</exception>
    public Uri? BaseAddress
    {
        get;
        init => field = value is null ? null : ServerUri.Checked(value, "the documented address of the operation");
    }

    /// <summary>Whether it is a stream of messages over a WebSocket (RFC 6455), which has no time limit once it is open.</summary>
    public bool IsStream { get; init; }

    /// <summary>The method in the form HTTP messages take.</summary>
    internal HttpMethod HttpMethod { get; }

    /// <summary>The method and the path template, for example <c>GET /order/{order}</c>.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => _text ??= Method + " " + UrlTemplate;

    /// <summary>Lets handlers see whose request it is.</summary>
    internal void AddTo(HttpRequestMessage message) =>
#if NETSTANDARD2_0
        message.Properties[PropertiesKey] = this;
#else
        message.Options.Set(OptionsKey, this);
#endif

    /// <summary>Whether the operation's page lists an authorization scheme.</summary>
    internal bool Lists(string securityScheme)
    {
        foreach (string listed in SecuritySchemes)
        {
            if (string.Equals(listed, securityScheme, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The docs' meaning of a status: of the narrowest row that is for it; null where the docs do not mention it.</summary>
    internal string? MeaningOf(int statusCode) => RowOf(statusCode) is { } row ? row.Meaning ?? "" : null;

    /// <summary>Whether the body of a status is handed over as it arrives.</summary>
    internal bool IsStreamed(int statusCode) => RowOf(statusCode) is { IsStreamed: true };

    private DocumentedStatus? RowOf(int statusCode)
    {
        DocumentedStatus? narrowest = null;
        foreach (DocumentedStatus status in _statuses)
        {
            if (status.Covers(statusCode) && !(narrowest is { } other && other.LastCode - other.Code <= status.LastCode - status.Code))
            {
                narrowest = status;
            }
        }

        return narrowest;
    }
}
