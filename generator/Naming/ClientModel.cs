using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>A client's model together with what the project decided about it.</summary>
internal sealed record ClientModel(Options Options, ApiModel Model);
