using System.ComponentModel;

namespace PiecesGen.Runtime;

/// <summary>Makes an operation's result of an answer.</summary>
/// <typeparam name="TResult">The result's type.</typeparam>
/// <param name="response">The answer; its body can be read only inside this call.</param>
/// <returns>The result.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate TResult ResponseReader<TResult>(ReceivedResponse response);
