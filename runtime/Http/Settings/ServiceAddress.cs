using System;

namespace PiecesGen.Http;

/// <summary>What the addresses of a connection's calls start with.</summary>
internal sealed class ServiceAddress
{
    private readonly Uri _uri;
    private readonly string _prefix;
    private readonly bool _isGiven;

    private ServiceAddress(Uri uri, bool isGiven)
    {
        _uri = uri;
        _prefix = Prefix(uri);
        _isGiven = isGiven;
    }

    /// <summary>The first that is given: the options', the <c>HttpClient</c>'s, the docs'.</summary>
    internal static ServiceAddress Choose(Uri? fromOptions, Uri? fromClient, Uri? documented)
    {
        if (fromOptions is not null)
        {
            return new(ServerUri.Checked(fromOptions, "ApiClientOptions.BaseAddress"), isGiven: true);
        }

        if (fromClient is not null)
        {
            return new(ServerUri.Checked(fromClient, "HttpClient.BaseAddress"), isGiven: true);
        }

        return documented is not null
            ? new(ServerUri.Checked(documented, "the documented base address"), isGiven: false)
            : throw new ArgumentException("The docs name no server address. Set ApiClientOptions.BaseAddress or HttpClient.BaseAddress.");
    }

    /// <summary>The address of the server of an operation: its own where the docs name one, unless the caller gave one for all.</summary>
    internal Uri ServerOf(ApiOperation? operation) => OwnOf(operation) ?? _uri;

    /// <summary>The address of a call, with its path and query.</summary>
    internal Uri UriOf(ApiOperation operation, string relativeUri) => new((OwnOf(operation) is { } own ? Prefix(own) : _prefix) + relativeUri);

    private Uri? OwnOf(ApiOperation? operation) => _isGiven ? null : operation?.BaseAddress;

    /// <summary>The address as text that a relative URI, which starts with a slash, can be put after.</summary>
    private static string Prefix(Uri address) => address.AbsoluteUri.TrimEnd('/');
}
