using System;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Merging.Evidence;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>The address of a server as docs state it.</summary>
internal static class ServerAddress
{
    /// <summary>The address; null with a diagnostic where no client can call it: a path alone, or with variables in it.</summary>
    /// <param name="otherwise">What becomes of a client without it, for the message.</param>
    public static Decided<string>? Usable(Decided<string> stated, string otherwise, DiagnosticList diagnostics)
    {
        string address = stated.Value;
        if (address.IndexOf('{') < 0
            && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
        {
            return stated;
        }

        string what = address.StartsWith("/", StringComparison.Ordinal) ? "is a path without a server" : "is not an absolute http or https address";
        diagnostics.Add(Catalog.AddressNotUsable, stated.Place!, $"'{address}' {what}. It was ignored. {otherwise}.");
        return null;
    }
}
