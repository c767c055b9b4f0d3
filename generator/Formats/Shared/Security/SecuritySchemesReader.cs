using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Security;

/// <summary>
/// Finds the security schemes: the sections below "Documentation for Authorization". Several generators give the schemes'
/// headings the level of that heading (python) or one above it (axios), so that a list with a type tells them too.
/// </summary>
internal static class SecuritySchemesReader
{
    private const string NotRequired = "not require authorization";

    private static readonly HashSet<string> s_headings = new(StringComparer.OrdinalIgnoreCase) { "Documentation for Authorization", "Authorization" };

    /// <summary>The schemes; empty where the page says that there are none; null where it does not say.</summary>
    public static EquatableArray<SecuritySchemeFacts>? Read(MarkdownPage page, FormatContext context)
    {
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (!s_headings.Contains(section.Heading.Title))
            {
                continue;
            }

            List<SecuritySchemeFacts> schemes = ReadBelow(page, i, context);
            if (schemes.Count > 0 || SaysNone(section))
            {
                return EquatableArray.From(schemes);
            }
        }

        return null;
    }

    private static List<SecuritySchemeFacts> ReadBelow(MarkdownPage page, int index, FormatContext context)
    {
        List<SecuritySchemeFacts> schemes = [];
        int level = page.Sections[index].Level;
        for (int i = index + 1; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (SecuritySchemeReader.HasType(section))
            {
                schemes.Add(SecuritySchemeReader.Read(section, context));
            }
            else if (section.Level <= level)
            {
                break;
            }
        }

        return schemes;
    }

    private static bool SaysNone(PageSection section) =>
        section.Blocks.Exists(static block => block is Paragraph && block.Source.IndexOf(NotRequired) >= 0);
}
