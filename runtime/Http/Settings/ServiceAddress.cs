using System;

namespace PiecesGen.Http;

/// <summary>The address that every call of a connection starts with.</summary>
internal static class ServiceAddress
{
    /// <summary>The first that is given: the options', the <c>HttpClient</c>'s, the docs'.</summary>
    internal static Uri Choose(Uri? fromOptions, Uri? fromClient, Uri? documented)
    {
        if (fromOptions is not null)
        {
            return Checked(fromOptions, "ApiClientOptions.BaseAddress");
        }

        if (fromClient is not null)
        {
            return Checked(fromClient, "HttpClient.BaseAddress");
        }

        return documented is not null
            ? Checked(documented, "the documented base address")
            : throw new ArgumentException("The docs name no server address. Set ApiClientOptions.BaseAddress or HttpClient.BaseAddress.");
    }

    /// <summary>The address as text that a relative URI, which starts with a slash, can be put after.</summary>
    internal static string Prefix(Uri address) => address.AbsoluteUri.TrimEnd('/');

    private static Uri Checked(Uri address, string source)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new ArgumentException($"'{address}' ({source}) is not an absolute http or https address.");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            throw new ArgumentException($"'{address}' ({source}) has a query or a fragment; paths cannot be put after it.");
        }

        return address;
    }
}
