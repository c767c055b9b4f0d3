using PiecesGen.Generator.Values;

namespace PiecesGen.Generator.Naming;

/// <summary>The root client: what holds the groups.</summary>
internal sealed record NamedClient(NamedHome Home, string ClassName, string? BaseAddress, EquatableArray<NamedGroupReference> Groups);

/// <summary>A group as the root client sees it.</summary>
internal sealed record NamedGroupReference(string PropertyName, string InterfaceName, string ClassName, string? Description);
