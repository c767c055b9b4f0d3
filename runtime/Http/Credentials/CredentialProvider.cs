using System.Threading;
using System.Threading.Tasks;

namespace PiecesGen;

/// <summary>Gives the credential of an authorization scheme for one call.</summary>
/// <typeparam name="TCredential">
/// <see cref="string"/> for API keys and tokens, <see cref="System.Net.NetworkCredential"/> where a user name and a password are asked for.
/// </typeparam>
/// <param name="operation">The operation that is about to be called.</param>
/// <param name="cancellationToken">Fires when the caller cancels the call, and when its time limit ends. Waiting for a credential counts.</param>
/// <returns>The credential; null sends none.</returns>
/// <remarks>The client asks it before every call, from several threads at once: cache what is costly to get. The call throws its exceptions unchanged.</remarks>
public delegate ValueTask<TCredential?> CredentialProvider<TCredential>(ApiOperation operation, CancellationToken cancellationToken)
    where TCredential : class;
