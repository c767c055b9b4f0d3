using PiecesGen.Generator.Facts;

namespace PiecesGen.Generator.Merging.Sources;

/// <summary>What counts of a page for anything that stands on it: equal after an edit of what stands elsewhere on the page.</summary>
/// <param name="Path">The page's path as the host named it.</param>
/// <param name="Source">What pages of this kind can be trusted for.</param>
/// <param name="Language">The language that the page is for, where nobody knows its pages.</param>
/// <param name="OnlyModel">What the page calls the model that it describes, where it describes one and nothing else.</param>
internal sealed record PageOrigin(string Path, SourceTraits Source, string? Language, string? OnlyModel)
{
    public static PageOrigin From(PageFacts page) => new(
        page.Path,
        page.Source,
        page.UnknownLanguage?.Name.Value,
        page.Models.Count == 1 && page.Groups.Count == 0 ? page.Models[0].Name.Value : null);
}
