using System.ComponentModel;

namespace PiecesGen.Http;

/// <summary>Makes an operation's result of a response.</summary>
/// <typeparam name="TResult">The result's type.</typeparam>
/// <param name="response">The response; its body can be read only inside this call.</param>
/// <returns>The result.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate TResult ResponseReader<TResult>(ReceivedResponse response);
