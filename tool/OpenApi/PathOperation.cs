namespace PiecesGen.Tool.OpenApi;

/// <summary>An operation of a path.</summary>
/// <param name="Id">The docs' name, made unique where another operation has it too.</param>
/// <param name="Place">The first group that lists it.</param>
/// <param name="Tags">All groups that list it.</param>
/// <param name="Variables">The path's own names for the variables that this operation calls otherwise.</param>
internal sealed record PathOperation(
    string Id, OperationPlace Place, IReadOnlyList<string> Tags, IReadOnlyDictionary<string, string> Variables);
