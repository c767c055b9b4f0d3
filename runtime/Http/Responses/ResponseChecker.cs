using System.ComponentModel;

namespace PiecesGen.Http;

/// <summary>Throws unless a response is the documented success; for operations without a result.</summary>
/// <param name="response">The response; its body can be read only inside this call.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ResponseChecker(ReceivedResponse response);
