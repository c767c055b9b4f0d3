using System.ComponentModel;

namespace PiecesGen.Http;

/// <summary>
/// Precedes <c>otherwise</c> in every <c>Match</c> and <c>Switch</c>, so that you can pass that argument only by its name. By
/// its position it would take the function of a status that the docs dropped, and your code would still compile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ByName;
