using System;
using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen.Runtime;

/// <summary>
/// The credentials of a connection. They turn a request into the same request with credentials, whatever it is sent over:
/// an HTTP message or the handshake of a WebSocket.
/// </summary>
internal sealed class Credentials
{
    private readonly Credential[] _given;
    private readonly bool _toAllOperations;

    private Credentials(Credential[] given, bool toAllOperations)
    {
        _given = given;
        _toAllOperations = toAllOperations;
    }

    /// <summary>Those that somebody gives; null where nobody gives any, so that calls do not even look.</summary>
    internal static Credentials? Of(ApiClientOptions? options)
    {
        Credential[] given = options is null ? [] : Array.FindAll(options.ReadCredentials(), static credential => credential.IsGiven);
        return given.Length == 0 ? null : new Credentials(given, options!.AuthorizeAllOperations);
    }

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
            bool isTaken = credential.Place == CredentialPlace.Header && headers.Has(credential.Name);
            if (!isAsked || isTaken || await credential.GetAsync(request.Operation, cancellationToken).ConfigureAwait(false) is not { } value)
            {
                continue;
            }

            switch (credential.Place)
            {
                case CredentialPlace.Header:
                    headers.Append(credential.Name, value);
                    break;
                case CredentialPlace.Cookie:
                    headers.AppendCookie(credential.Name, value);
                    break;
                case CredentialPlace.Query:
                default:
                    uri += (uri.IndexOf('?') < 0 ? "?" : "&") + Uri.EscapeDataString(credential.Name) + "=" + Uri.EscapeDataString(value);
                    break;
            }
        }

        return new ApiRequest(request.Operation, uri, request.Content, headers);
    }
}
