using System.ComponentModel;

namespace PiecesGen.Runtime;

/// <summary>Throws unless an answer is the documented success; for operations without a result.</summary>
/// <param name="response">The answer; its body can be read only inside this call.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ResponseChecker(ReceivedResponse response);
