using System.Collections.Generic;
using PiecesGen.Generator.Formats.OpenApiGenerator.Dialects;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApiGenerator.Api;

/// <summary>
/// Reads the text under an operation's heading: the signature as a quote, then in Python pages the summary that the
/// method table gives too (mostly <c>/distributions [GET]</c>), then the description.
/// </summary>
internal static class OperationIntroReader
{
    public static OperationIntro Read(OperationSection operation, DialectContext context)
    {
        List<PageBlock> prose = [];
        RequestLine? endpoint = null;
        bool mayRepeatSummary = true;
        foreach (PageBlock block in operation.Intro.Blocks)
        {
            // PHP and Swift pages give the signature as code.
            if (block is Quote ? prose.Count == 0 : block is CodeListing && prose.Count == 0 && mayRepeatSummary)
            {
                continue;
            }

            bool isFirst = mayRepeatSummary && block is Paragraph;
            mayRepeatSummary &= !isFirst;
            if (isFirst && EndpointReader.ReadLine(block.Source) is { } line)
            {
                endpoint = line;
            }
            else if (!isFirst || !RepeatsSummary(block, operation, context))
            {
                prose.Add(block);
            }
        }

        // PHP lists the servers of an operation above its description; the summary ends up in the list, as no line is between.
        if (operation.Find(PartKind.Servers) is { } servers)
        {
            prose.AddRange(servers.Blocks.FindAll(static block => block is not ItemList));
        }

        return new OperationIntro(endpoint, ProseReader.Read(prose));
    }

    /// <summary>Where the dialect's pages do not always repeat the summary, it is one only if a description follows.</summary>
    private static bool RepeatsSummary(PageBlock block, OperationSection operation, DialectContext context) =>
        operation.Row?.Summary is { } summary
        && PlainText.OfProse(block.Source) == summary.Value
        && (context.Dialect.RepeatsSummary || !ReferenceEquals(block, LastParagraph(operation)));

    private static PageBlock? LastParagraph(OperationSection operation)
    {
        PageBlock? last = null;
        foreach (PageBlock block in operation.Intro.Blocks)
        {
            last = block is Paragraph ? block : last;
        }

        return last;
    }
}
