using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>What one page says. Subtypes tell which kind of page it is.</summary>
/// <param name="Path">The page's path as the host named it.</param>
/// <param name="Dialect">The dialect's name (<c>Python</c>, <c>TypeScript</c>), or null where the page does not show one.</param>
/// <param name="Findings">What was not understood on this page.</param>
internal abstract record PageFacts(string Path, string? Dialect, EquatableArray<Finding> Findings)
{
    /// <summary>The language of its title or examples, where it is none of a dialect we know.</summary>
    public Stated<string>? UnknownLanguage { get; init; }

    /// <summary>The names that its prose spells, distinct and in ordinal order: what tells how names are written on the wire.</summary>
    public EquatableArray<string> Mentions { get; init; }
}
