using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen;

/// <summary>Gives the credential of an authorization scheme for one call.</summary>
/// <typeparam name="TCredential">
/// <see cref="string"/> for API keys and tokens, <see cref="System.Net.NetworkCredential"/> where a user name and a password are asked for.
/// </typeparam>
/// <param name="operation">The operation that is about to be called.</param>
/// <param name="cancellationToken">Fires when the caller cancels the call, and when its time is up: waiting for a credential counts.</param>
/// <returns>The credential; null sends none.</returns>
/// <remarks>Asked before every call, by many threads at once: keep what is costly to get. What it throws, the call throws unchanged.</remarks>
public delegate ValueTask<TCredential?> CredentialProvider<TCredential>(ApiOperation operation, CancellationToken cancellationToken)
    where TCredential : class;
