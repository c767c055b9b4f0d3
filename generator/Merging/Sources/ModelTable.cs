using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>The models that pages describe, by everything that names and links call them. It holds no places, so that it is equal after most edits.</summary>
/// <param name="Names">The schemas that have a page, by what they are called everywhere.</param>
/// <param name="OfPages">The same by what they are called on a page of their own, and in links to it.</param>
/// <param name="Enums">Those of them that are enums.</param>
/// <param name="Aliases">Those of them that are other names of types.</param>
/// <param name="Corrections">The paths of the pages that must match something.</param>
internal sealed record ModelTable(
    EquatableMap<string, string> Names,
    EquatableMap<PageKey, string> OfPages,
    EquatableSet Enums,
    EquatableMap<string, TypeAlias> Aliases,
    EquatableSet Corrections);

/// <summary>A name or an anchor that one page gives.</summary>
/// <param name="Page">The page's path for what stands on it, the key of its file for links to it.</param>
internal readonly record struct PageKey(string Page, string Key);

/// <summary>Another name of a type.</summary>
/// <param name="Path">The page that says so.</param>
internal sealed record TypeAlias(string Name, string Path, TypeFact Type);
