using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>A group of operations: one interface and one class.</summary>
internal sealed record NamedGroup(
    NamedHome Home,
    string InterfaceName,
    string ClassName,
    string Title,
    string? Description,
    EquatableArray<NamedOperation> Operations);
