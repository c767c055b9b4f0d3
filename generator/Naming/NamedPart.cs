using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Naming;

/// <summary>A schema or group with its C# names.</summary>
/// <param name="InlineEnums">The enums of types in it that list their values in place.</param>
/// <param name="Wanted">The types that it brings along, in the order in which it names them: another part of the client may have such a name before.</param>
/// <param name="Changes">The names in it that C# could not take over.</param>
internal sealed record NamedPart<T>(T Named, EquatableArray<NamedSchema> InlineEnums, EquatableArray<string> Wanted, EquatableArray<NameChange> Changes);
