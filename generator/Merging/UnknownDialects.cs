using System;
using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Merging;

/// <summary>Reports the languages that pages show and no dialect speaks: once per language, at the first page that shows it.</summary>
internal static class UnknownDialects
{
    public static void Report(List<PageFacts> pages, FindingList findings)
    {
        var languages = new SortedDictionary<string, List<PageFacts>>(StringComparer.OrdinalIgnoreCase);
        foreach (PageFacts page in pages)
        {
            if (page.UnknownLanguage is not { } language)
            {
                continue;
            }

            if (!languages.TryGetValue(language.Value, out List<PageFacts>? shown))
            {
                languages.Add(language.Value, shown = []);
            }

            shown.Add(page);
        }

        foreach (List<PageFacts> shown in languages.Values)
        {
            Stated<string> language = shown[0].UnknownLanguage!.Value;
            string others = shown.Count switch
            {
                1 => "",
                2 => ", as is another one",
                _ => $", as are {shown.Count - 1} others",
            };
            findings.Add(
                MergingFindings.UnknownDialect,
                new PageLocation(shown[0].Path, language.Span),
                $"This page is in '{language.Value}'{others}; the known dialects are {KnownDialects()}. "
                + "Types and notes were read with the words of all of them: check what was understood.");
        }
    }

    private static string KnownDialects()
    {
        var names = new List<string>();
        foreach (Reading.Dialects.Dialect dialect in Reading.Dialects.Dialect.Known)
        {
            names.Add(dialect.Name!);
        }

        return string.Join(" and ", names);
    }
}
