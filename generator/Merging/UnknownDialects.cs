using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Reports the languages that pages show and nobody knows: once per language, at the first page that shows it.</summary>
internal static class UnknownDialects
{
    public static void Report(List<PageFacts> pages, DiagnosticList diagnostics)
    {
        var languages = new SortedDictionary<string, List<PageFacts>>(StringComparer.OrdinalIgnoreCase);
        foreach (PageFacts page in pages)
        {
            if (page.UnknownLanguage is { Name.Value: var language })
            {
                if (!languages.TryGetValue(language, out List<PageFacts>? shown))
                {
                    languages.Add(language, shown = []);
                }

                shown.Add(page);
            }
        }

        foreach (List<PageFacts> shown in languages.Values)
        {
            UnknownLanguage language = shown[0].UnknownLanguage!;
            string others = shown.Count switch
            {
                1 => "",
                2 => ", as is another one",
                _ => $", as are {shown.Count - 1} others",
            };
            diagnostics.Add(
                Catalog.UnknownDialect,
                new PageLocation(shown[0].Path, language.Name.Span),
                $"This page is in '{language.Name.Value}'{others}. The known dialects are {language.Known}. "
                + "Types and notes were read with the words of all of them. Check what was understood.");
        }
    }
}
