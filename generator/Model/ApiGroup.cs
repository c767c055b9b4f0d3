using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Model;

/// <summary>The operations that the docs put on one page.</summary>
internal sealed record ApiGroup(string Name, string? Description, EquatableArray<Operation> Operations);
