using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>What on a page may state operations, by how certain its form is.</summary>
internal sealed class StatementCandidates(MarkdownPage page, PageOutline outline)
{
    private const int MaxLabelWords = 3;

    /// <summary>Headings, lines, code, rows and whole requests: what says nothing but what is called.</summary>
    public List<PlacedStatement> Stated()
    {
        List<PlacedStatement> all = [];
        if (StatementEntry.Read(page) is { } whole)
        {
            all.Add(new PlacedStatement(0, PlacedStatement.InHeading, whole));
        }

        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (outline.IsHistory(i))
            {
                continue;
            }

            if (section.Level > 0 && (StatementHeading.Read(section.Heading) ?? MethodHeading.Read(page, outline, i)) is { } heading)
            {
                all.Add(new PlacedStatement(i, PlacedStatement.InHeading, heading));
            }

            bool isExample = section.Level > 0 && GenericHeadings.IsExample(section.Heading.Meaning);
            for (int j = 0; j < section.Blocks.Count && !isExample; j++)
            {
                foreach (Statement statement in StatementReader.Read(section.Blocks[j]))
                {
                    bool isLabelled = j > 0 && BlockLabel.Read(section.Blocks[j - 1]) is { } label && GenericHeadings.IsExample(PlainText.Meaning(label));
                    all.Add(new PlacedStatement(i, j, isLabelled ? statement with { Kind = StatementKind.Request } : statement));
                }
            }
        }

        return all;
    }

    /// <summary>Items of lists: <c>`GET /plants` - List plants</c>.</summary>
    public List<PlacedStatement> Items() => OfBlocks(static block => block is ItemList list ? StatementItems.Read(list) : []);

    /// <summary>Sentences: <c>Send a `POST` request to `/plants`</c>.</summary>
    public List<PlacedStatement> Sentences() => OfBlocks(static block => StatementSentence.Read(block) is { } sentence ? [sentence] : []);

    /// <summary>The first address of each section whose heading names the method, or that goes on to say what is sent or comes back.</summary>
    public List<PlacedStatement> Addresses()
    {
        List<PlacedStatement> all = [];
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (outline.IsHistory(i) || GenericHeadings.IsExample(section.Heading.Meaning))
            {
                continue;
            }

            int at = 0;
            while (at < section.Blocks.Count && (AddressParser.Read(section.Blocks[at]) is null || IsOfOther(section, at)))
            {
                at++;
            }

            if (at < section.Blocks.Count && (IsDescribed(i) || AddressParser.VerbIn(section.Heading.Source) is not null))
            {
                all.Add(new PlacedStatement(i, at, AddressParser.Read(section.Blocks[at])! with { Verb = VerbIn(section) }));
            }
        }

        return all;
    }

    /// <summary>What the blocks of sections state that are neither of examples nor of changes.</summary>
    private List<PlacedStatement> OfBlocks(Func<PageBlock, List<Statement>> read)
    {
        List<PlacedStatement> all = [];
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            bool isOther = outline.IsHistory(i) || GenericHeadings.IsExample(section.Heading.Meaning);
            for (int j = 0; j < section.Blocks.Count && !isOther; j++)
            {
                read(section.Blocks[j]).ForEach(statement => all.Add(new PlacedStatement(i, j, statement)));
            }
        }

        return all;
    }

    /// <summary>The label above it says that it is something else: the base address, or an example.</summary>
    private static bool IsOfOther(PageSection section, int block) =>
        block > 0 && BlockLabel.Read(section.Blocks[block - 1]) is { } label && !GenericHeadings.IsPart(PlainText.Meaning(label));

    private static Located<string>? VerbIn(PageSection section)
    {
        if (AddressParser.VerbIn(section.Heading.Source) is { } labelled)
        {
            return labelled;
        }

        foreach (PageBlock block in section.Blocks)
        {
            if (AddressParser.VerbIn(block) is { } verb)
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>A heading below the section's title, or a label in it, is of parameters or responses.</summary>
    private bool IsDescribed(int index)
    {
        int title = outline.TitleOf(index);
        for (int i = title + 1; outline.IsBelow(i, title); i++)
        {
            if (IsOfCall(page.Sections[i].Heading.Meaning))
            {
                return true;
            }
        }

        return page.Sections[index].Blocks.Exists(static block => BlockLabel.Read(block) is { } label && IsOfCall(PlainText.Meaning(label)));
    }

    private static bool IsOfCall(string label) => label.Split(' ').Length <= MaxLabelWords && LabelWords.Read(label).Subject is PartSubject.Parameters or PartSubject.Response;
}

/// <summary>A statement with its place on the page.</summary>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Block">The block of the section.</param>
internal readonly record struct PlacedStatement(int Section, int Block, Statement Statement)
{
    /// <summary>In place of a block: the heading of the section states it.</summary>
    public const int InHeading = -1;
}
