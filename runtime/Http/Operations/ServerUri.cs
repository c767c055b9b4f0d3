using System;

namespace PiecesGen.Http;

/// <summary>What the address of a server must be.</summary>
internal static class ServerUri
{
    /// <summary>Returns the address.</summary>
    /// <param name="address">What was given.</param>
    /// <param name="source">Who gave it, for the message.</param>
    /// <exception cref="ArgumentException">Paths cannot be put after it.</exception>
    internal static Uri Checked(Uri address, string source)
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
