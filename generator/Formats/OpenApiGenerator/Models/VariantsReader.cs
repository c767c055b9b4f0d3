using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Models;

/// <summary>
/// Reads the types of which a model is one: <c>## oneOf schemas</c> and a list of links (Java), or what the method
/// <c>openapi_one_of</c> returns in an example, <c>:'Plant'</c> line by line (Ruby).
/// </summary>
internal static class VariantsReader
{
    private const string SymbolStart = ":'";
    private const char SymbolEnd = '\'';

    /// <summary>Null where the page lists none.</summary>
    public static EquatableArray<Located<TypeFact>>? Read(MarkdownPage page, string owner, DialectContext context)
    {
        List<TextSlice> names = Find(page);
        List<Located<TypeFact>> variants = [];
        foreach (TextSlice name in names)
        {
            if (TypeReader.Read(name, owner, context) is { } variant)
            {
                variants.Add(variant);
            }
        }

        return names.Count == 0 ? null : EquatableArray.From(variants);
    }

    /// <summary>Whether the page lists any.</summary>
    public static bool HasVariants(MarkdownPage page) => Find(page).Count > 0;

    private static List<TextSlice> Find(MarkdownPage page)
    {
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (IsList(section.Heading.Title))
            {
                return section.ListItems();
            }

            if (IsMethod(section.Heading.Title))
            {
                return ExampleOf(page, i) is { } example ? Symbols(example.Code) : [];
            }
        }

        return [];
    }

    /// <summary><c>oneOf schemas</c>, <c>anyOf schemas</c>.</summary>
    private static bool IsList(string title) =>
        title.StartsWith("oneOf ", StringComparison.OrdinalIgnoreCase) || title.StartsWith("anyOf ", StringComparison.OrdinalIgnoreCase);

    private static bool IsMethod(string title) => title.Trim('`') is "openapi_one_of" or "openapi_any_of";

    /// <summary>The first code of a section or of those below it.</summary>
    private static CodeListing? ExampleOf(MarkdownPage page, int section)
    {
        int level = page.Sections[section].Level;
        for (int i = section; i < page.Sections.Count && (i == section || page.Sections[i].Level > level); i++)
        {
            if (page.Sections[i].Blocks.First(static block => block as CodeListing) is { } listing)
            {
                return listing;
            }
        }

        return null;
    }

    private static List<TextSlice> Symbols(TextSlice code)
    {
        List<TextSlice> symbols = [];
        int at = 0;
        while (code.IndexOf(SymbolStart, at) is >= 0 and int start)
        {
            int end = code.IndexOf(SymbolEnd, start + SymbolStart.Length);
            if (end < 0)
            {
                break;
            }

            symbols.Add(code.Sub(start + SymbolStart.Length, end));
            at = end + 1;
        }

        return symbols;
    }
}
