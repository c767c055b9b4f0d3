using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>The models that pages describe, by everything that names and links call them. It holds no places, so that it is equal after most edits.</summary>
/// <param name="Names">The schemas that have a page, by key.</param>
/// <param name="Enums">Those of them that are enums.</param>
/// <param name="Aliases">Those of them that are other names of types.</param>
/// <param name="Corrections">The paths of the pages that must match something.</param>
internal sealed record ModelTable(EquatableMap<string> Names, EquatableSet Enums, EquatableMap<TypeAlias> Aliases, EquatableSet Corrections);

/// <summary>Another name of a type.</summary>
/// <param name="Path">The page that says so.</param>
internal sealed record TypeAlias(string Name, string Path, TypeFact Type);
