using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>An operation in one of the groups that list it.</summary>
internal sealed record OperationPlace(string Group, Operation Operation);
