using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Sharing;

/// <summary>Finds what the blocks of an operation take in from elsewhere: pages by a directive, sections of parameters and statuses by a link.</summary>
internal static class IncludeLinks
{
    public static List<Located<string>> Read(OperationPlan plan)
    {
        List<Located<string>> includes = [];
        foreach (LabelledBlock part in plan.Parts)
        {
            if (part.Block is Paragraph or ItemList && part.Role.Subject is not PartSubject.Example)
            {
                Add(part.Block, includes);
            }
        }

        return includes;
    }

    private static void Add(PageBlock block, List<Located<string>> includes)
    {
        if (IncludeLine.Read(block) is { } page)
        {
            includes.Add(page);
            return;
        }

        foreach (InlineRun run in block is Paragraph && block.Source.IndexOf("](") > 0 ? InlineReader.Read(block.Source) : [])
        {
            string target = run.Target?.ToString() ?? "";
            int sign = target.IndexOf('#');
            if (sign >= 0 && sign + 1 < target.Length && MeansSharedPart(PlainText.WithoutMarks(run.Text)))
            {
                includes.Add(new Located<string>(target.Substring(sign + 1), run.Source.Span));
            }
        }
    }

    /// <summary>A link that is called errors or parameters; a link to a model is called like the model.</summary>
    private static bool MeansSharedPart(string text) =>
        LabelWords.Read(text).Subject == PartSubject.Statuses || GenericHeadings.IsOfParameters(text) || text.IndexOf("responses", StringComparison.OrdinalIgnoreCase) >= 0;
}
