using System.ComponentModel;

namespace PiecesGen.Http;

/// <summary>
/// Stands before <c>otherwise</c> in every <c>Match</c> and <c>Switch</c>, so that it can be given by its name alone. By its
/// position it would take the function of a status that the docs have dropped, and the drop would compile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ByName;
