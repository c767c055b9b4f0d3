using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Http;

/// <summary>
/// The credentials of a connection. They turn a request into the same request with credentials, whatever it is sent over:
/// an HTTP message or the handshake of a WebSocket.
/// </summary>
internal sealed class ConnectionCredentials
{
    private readonly Credential[] _given;
    private readonly bool _toAllOperations;

    private ConnectionCredentials(Credential[] given, bool toAllOperations)
    {
        _given = given;
        _toAllOperations = toAllOperations;
    }

    /// <summary>Those that somebody gives; null where nobody gives any, so that calls do not even look.</summary>
    /// <param name="credentials">The credentials, in the order of their precedence.</param>
    /// <param name="toAllOperations">Whether they are sent with every operation, or only with those that list their scheme.</param>
    internal static ConnectionCredentials? From(IReadOnlyList<Credential> credentials, bool toAllOperations)
    {
        Credential[] given = [.. credentials];
        given = Array.FindAll(given, static credential => credential.IsGiven);
        return given.Length == 0 ? null : new ConnectionCredentials(given, toAllOperations);
    }

    /// <summary>Who gives a credential that is sent in this header; null where nobody does.</summary>
    internal Credential? InHeader(string name) => Array.Find(
        _given,
        credential => credential is { IsConstant: false, Location: CredentialLocation.Header } && string.Equals(credential.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Adds the credentials of the schemes that the operation lists. Where several go into one header, the first that is there
    /// is sent; a header that the caller has set stays as it is.
    /// </summary>
    /// <exception cref="ArgumentException">A credential holds a line break or a NUL.</exception>
    internal async ValueTask<ApiRequest> AuthorizeAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        RequestHeaders headers = request.Headers.Copy();
        string uri = request.RelativeUri;
        foreach (Credential credential in _given)
        {
            bool isAsked = _toAllOperations || request.Operation.Lists(credential.Scheme);
            bool isTaken = credential.Location == CredentialLocation.Header && headers.Has(credential.Name);
            if (!isAsked || isTaken || await credential.GetAsync(request.Operation, cancellationToken).ConfigureAwait(false) is not { } value)
            {
                continue;
            }

            switch (credential.Location)
            {
                case CredentialLocation.Header:
                    headers.Append(credential.Name, value);
                    break;
                case CredentialLocation.Cookie:
                    headers.AppendCookie(credential.Name, value);
                    break;
                case CredentialLocation.Query:
                default:
                    uri += (uri.IndexOf('?') < 0 ? "?" : "&") + Uri.EscapeDataString(credential.Name) + "=" + Uri.EscapeDataString(value);
                    break;
            }
        }

        return new ApiRequest(request.Operation, uri, request.Content, headers);
    }
}
