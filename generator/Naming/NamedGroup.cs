using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Naming;

/// <summary>A group of operations: one interface, and one class inside the client, which no model can clash with.</summary>
internal sealed record NamedGroup(
    EmitTarget Home,
    string ClientName,
    string PropertyName,
    string InterfaceName,
    string ClassName,
    string Title,
    string? Description,
    EquatableArray<NamedOperation> Operations);
