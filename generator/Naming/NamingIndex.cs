using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Naming;

/// <summary>What the parts of a client know of each other's names: equal after most edits, so that a part is named again only where it has changed itself.</summary>
/// <param name="Schemas">The types of the schemas, by the schemas' names.</param>
/// <param name="Groups">The properties that give the groups, by the groups' names.</param>
/// <param name="HasShortNames">Methods are named without the words that their group says.</param>
/// <param name="KeepsLongNames">Where methods have short names, their long ones are emitted too.</param>
internal sealed record NamingIndex(
    EmitTarget Home, string ClientName, EquatableMap<string, SchemaType> Schemas, EquatableMap<string, string> Groups, bool HasShortNames, bool KeepsLongNames);

/// <summary>The type of a schema, and its name alone.</summary>
internal sealed record SchemaType(string Name, NamedType Type);
