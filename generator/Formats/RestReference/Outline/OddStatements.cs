using System;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>Reports headings and code that are nearly a statement: the method is none, or the path is none.</summary>
internal static class OddStatements
{
    private const int MaxLength = 200;

    /// <param name="statements">What is one already is not looked at again.</param>
    public static void Report(MarkdownPage page, PageOutline outline, PageStatements statements, FormatContext context)
    {
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (outline.IsHistory(i) || GenericHeadings.IsExample(section.Heading.Meaning))
            {
                continue;
            }

            Report(section.Heading.Source, context);
            for (int j = 0; j < section.Blocks.Count; j++)
            {
                // One row that is a statement is not odd.
                if (section.Blocks[j] is Table table && !(table.Rows.Count == 1 && statements.At(i, j).Count > 0))
                {
                    StatementTable.OddCells(table).ForEach(cell => ReportVerb(LocatedText.Unwrapped(cell), context));
                }

                if (statements.At(i, j).Count == 0 && OnlyCode(section.Blocks[j]) is { } code && !(j > 0 && BlockLabel.Read(section.Blocks[j - 1]) is { } label && GenericHeadings.IsExample(PlainText.Meaning(label))))
                {
                    Report(code, context);
                }
            }
        }
    }

    /// <summary>The text of a paragraph that is one code span.</summary>
    private static TextSlice? OnlyCode(PageBlock block)
    {
        TextSlice text = block.Source.Trim();
        return block is Paragraph && text.Length is > 0 and <= MaxLength && text[0] == '`' && InlineReader.ReadFirst(text) is { Kind: InlineKind.Code } run && run.Source == text ? run.Text : null;
    }

    private static void Report(TextSlice text, FormatContext context)
    {
        text = LocatedText.Unwrapped(text);
        int space = text.IndexOf(' ');
        if (space < 3 || text.Length > MaxLength || RequestLineParser.Parse(text, StatementKind.Paragraph) is not null)
        {
            return;
        }

        TextSlice verb = text.Sub(0, space);
        TextSlice path = text.Sub(space, text.Length).Trim();
        if (path.IsEmpty || path.IndexOf(' ') >= 0 && path[0] != '/')
        {
            return;
        }

        bool isVerb = HttpVerbs.Read(verb.ToString()) is not null && char.IsUpper(verb[0]) && char.IsUpper(verb[verb.Length - 1]);
        bool isPath = path[0] == '/' && PathTemplate.Parse(path, out _) is not null;
        if (isVerb && path[0] != '/' && path.IndexOf('/') > 0 || isVerb && path[0] == '/' && !isPath)
        {
            context.Report(
                Catalog.NearlyStatement, path, $"{Quoted.From(path)} is not a valid path. A path begins with / and closes its brackets. The operation was left out.");
        }
        else if (!isVerb && isPath && IsWord(verb))
        {
            ReportVerb(verb, context);
        }
    }

    private static void ReportVerb(TextSlice verb, FormatContext context) => context.Report(
        Catalog.NearlyStatement, verb, $"{Quoted.From(verb)} is not an HTTP method. The operation was left out.{Text.NearMiss.Hint(verb.ToString().ToUpperInvariant(), HttpVerbs.All)}");

    private static bool IsWord(TextSlice text) => Array.TrueForAll(text.ToString().ToCharArray(), char.IsLetter);
}
