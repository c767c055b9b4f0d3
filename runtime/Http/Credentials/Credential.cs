using System;
using System.ComponentModel;
using System.Net;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>An authorization scheme of the docs together with the provider that was given for it. Made by generated options.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Credential
{
    private const string Authorization = "Authorization";

    private readonly CredentialProvider<string>? _provider;

    private Credential(string scheme, CredentialLocation location, string name, CredentialProvider<string>? provider)
    {
        Scheme = scheme ?? throw new ArgumentNullException(nameof(scheme));
        Location = location;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        _provider = provider;
    }

    /// <summary>The scheme's name, as operations refer to it.</summary>
    internal string Scheme { get; }

    internal CredentialLocation Location { get; }

    /// <summary>The name of the header, query parameter or cookie.</summary>
    internal string Name { get; }

    /// <summary>Whether there is anybody to ask.</summary>
    internal bool IsGiven => _provider is not null;

    /// <summary>An API key that is sent in a header.</summary>
    /// <param name="scheme">The scheme's name in the docs.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="provider">Gives the key; null if nobody does.</param>
    /// <returns>The credential.</returns>
    public static Credential InHeader(string scheme, string name, CredentialProvider<string>? provider) =>
        new(scheme, CredentialLocation.Header, name, provider);

    /// <summary>An API key that is sent as a query parameter.</summary>
    /// <param name="scheme">The scheme's name in the docs.</param>
    /// <param name="name">The parameter's name, not escaped.</param>
    /// <param name="provider">Gives the key; null if nobody does.</param>
    /// <returns>The credential.</returns>
    public static Credential InQuery(string scheme, string name, CredentialProvider<string>? provider) =>
        new(scheme, CredentialLocation.Query, name, provider);

    /// <summary>An API key that is sent as a cookie.</summary>
    /// <param name="scheme">The scheme's name in the docs.</param>
    /// <param name="name">The cookie's name.</param>
    /// <param name="provider">Gives the key; null if nobody does.</param>
    /// <returns>The credential.</returns>
    public static Credential InCookie(string scheme, string name, CredentialProvider<string>? provider) =>
        new(scheme, CredentialLocation.Cookie, name, provider);

    /// <summary>Gives every call the same value.</summary>
    /// <param name="value">The value; null for none.</param>
    /// <returns>The provider; null where there is no value.</returns>
    public static CredentialProvider<string>? Constant(string? value) => value is null ? null : new ConstantValue(value).GetAsync;

    /// <summary>A token (RFC 6750, section 2.1), as OAuth 2 and OpenID Connect issue them.</summary>
    /// <param name="scheme">The scheme's name in the docs.</param>
    /// <param name="provider">Gives the token; null if nobody does.</param>
    /// <returns>The credential.</returns>
    public static Credential Bearer(string scheme, CredentialProvider<string>? provider) => new(
        scheme,
        CredentialLocation.Header,
        Authorization,
        provider is null ? null : async (operation, cancellationToken) =>
            await provider(operation, cancellationToken).ConfigureAwait(false) is { } token ? "Bearer " + token : null);

    /// <summary>A user name and a password (RFC 7617), sent in UTF-8.</summary>
    /// <param name="scheme">The scheme's name in the docs.</param>
    /// <param name="provider">Gives name and password; null if nobody does.</param>
    /// <returns>The credential.</returns>
    public static Credential Basic(string scheme, CredentialProvider<NetworkCredential>? provider) => new(
        scheme,
        CredentialLocation.Header,
        Authorization,
        provider is null ? null : async (operation, cancellationToken) =>
            await provider(operation, cancellationToken).ConfigureAwait(false) is { } user ? "Basic " + UserPass(user) : null);

    /// <summary>Whether it is a parameter of all calls with a value that a call may have otherwise.</summary>
    internal bool IsConstant => _provider?.Target is ConstantValue;

    internal ValueTask<string?> GetAsync(ApiOperation operation, CancellationToken cancellationToken) => _provider!(operation, cancellationToken);

    private static string UserPass(NetworkCredential user)
    {
        if (user.UserName.AsSpan().IndexOf(':') >= 0)
        {
            throw new InvalidOperationException("A user name with a colon cannot be sent (RFC 7617, section 2): the colon ends it.");
        }

        return Convert.ToBase64String(Encoding.UTF8.GetBytes(user.UserName + ":" + user.Password));
    }

    private sealed class ConstantValue(string value)
    {
        internal ValueTask<string?> GetAsync(ApiOperation operation, CancellationToken cancellationToken) => new(value);
    }
}
