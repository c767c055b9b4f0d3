using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Index;

/// <summary>The links to all models, by which a README is known.</summary>
internal static class ModelList
{
    // "Documentation For Models" of most generators; "Models" of php and typescript-fetch.
    private static readonly HashSet<string> s_headings = new(StringComparer.OrdinalIgnoreCase) { "Documentation for Models", "Models" };

    /// <summary>Whether the page lists at least one.</summary>
    public static bool IsOn(MarkdownPage page) =>
        page.Sections.Find(static section => s_headings.Contains(section.Heading.Title)) is { } list && list.ListItems().Exists(IsModel);

    private static bool IsModel(TextSlice item) =>
        InlineReader.ReadFirst(item) is { Target: not null } link && !TitleReader.LastPart(link.Text).IsEmpty;
}
