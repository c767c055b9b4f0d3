using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Naming;

/// <summary>A group of operations: one interface, and one class inside the client, which no model can clash with.</summary>
/// <param name="ExtensionsName">The class of the calls that take nothing optional but a token; null where all do.</param>
/// <param name="LongNamesName">The class of the long names of methods that have short ones; null where none is wanted.</param>
internal sealed record NamedGroup(
    EmitTarget Home,
    string ClientName,
    string PropertyName,
    string InterfaceName,
    string ClassName,
    string? ExtensionsName,
    string? LongNamesName,
    string Title,
    string? Description,
    EquatableArray<NamedOperation> Operations);
