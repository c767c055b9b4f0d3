using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>
/// The statements of a page that are operations: the first of each, and not those of examples, of changes or of tables of contents.
/// </summary>
internal sealed class PageStatements
{
    private const int MaxLabelWords = 3;

    private readonly Dictionary<(int Section, int Block), List<Statement>> _byPlace = [];

    private PageStatements()
    {
    }

    public bool IsEmpty => _byPlace.Count == 0;

    public static PageStatements Find(MarkdownPage page, PageOutline outline)
    {
        List<(int Section, int Block, Statement Statement)> all = Candidates(page, outline);
        HashSet<string> kept = new(StringComparer.Ordinal);
        PageStatements statements = new();

        // What is least likely an example comes first: of two statements of one operation it is the one.
        statements.Keep(all, kept, StatementKind.Heading, StatementKind.Row);
        HashSet<int> around = statements.SectionsAround(outline);
        statements.Keep(all.FindAll(listed => !around.Contains(listed.Section)), kept, StatementKind.ListedRow, StatementKind.ListedRow);

        if (kept.Count == 0)
        {
            statements.Keep(all, kept, StatementKind.Request, StatementKind.Request);
        }

        if (kept.Count == 0)
        {
            statements.Keep(Addresses(page, outline), kept, StatementKind.Address, StatementKind.Address);
        }

        return statements;
    }

    /// <summary>The operations that a block states; -1 is the heading of the section.</summary>
    public IReadOnlyList<Statement> At(int section, int block) => _byPlace.TryGetValue((section, block), out List<Statement>? found) ? found : [];

    private static List<(int Section, int Block, Statement Statement)> Candidates(MarkdownPage page, PageOutline outline)
    {
        List<(int, int, Statement)> all = [];
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (outline.IsHistory(i))
            {
                continue;
            }

            if (section.Level > 0 && StatementHeading.Read(section.Heading.Source) is { } heading)
            {
                all.Add((i, -1, heading));
            }

            bool isExample = section.Level > 0 && GenericHeadings.IsExample(section.Heading.Title);
            for (int j = 0; j < section.Blocks.Count && !isExample; j++)
            {
                foreach (Statement statement in StatementReader.Read(section.Blocks[j]))
                {
                    bool isLabelled = j > 0 && BlockLabel.Read(section.Blocks[j - 1]) is { } label && GenericHeadings.IsExample(label.ToString());
                    all.Add((i, j, isLabelled ? statement with { Kind = StatementKind.Request } : statement));
                }
            }
        }

        return all;
    }

    /// <summary>The first address of each section that goes on to say what is sent or comes back.</summary>
    private static List<(int Section, int Block, Statement Statement)> Addresses(MarkdownPage page, PageOutline outline)
    {
        List<(int, int, Statement)> all = [];
        for (int i = 0; i < page.Sections.Count; i++)
        {
            PageSection section = page.Sections[i];
            if (outline.IsHistory(i) || GenericHeadings.IsExample(section.Heading.Title))
            {
                continue;
            }

            int at = 0;
            while (at < section.Blocks.Count && (AddressParser.Read(section.Blocks[at]) is null || IsOfOther(section, at)))
            {
                at++;
            }

            if (at < section.Blocks.Count && IsDescribed(page, outline, i))
            {
                all.Add((i, at, AddressParser.Read(section.Blocks[at])! with { Verb = VerbIn(section) }));
            }
        }

        return all;
    }

    /// <summary>The label above it says that it is something else: the base address, or an example.</summary>
    private static bool IsOfOther(PageSection section, int block) =>
        block > 0 && BlockLabel.Read(section.Blocks[block - 1]) is { } label && !GenericHeadings.IsPart(PlainText.WithoutMarks(label));

    private static Located<string>? VerbIn(PageSection section)
    {
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
    private static bool IsDescribed(MarkdownPage page, PageOutline outline, int index)
    {
        int title = outline.TitleOf(index);
        for (int i = title + 1; i < page.Sections.Count && page.Sections[i].Level > page.Sections[title].Level; i++)
        {
            if (IsOfCall(page.Sections[i].Heading.Title))
            {
                return true;
            }
        }

        return page.Sections[index].Blocks.Exists(static block => BlockLabel.Read(block) is { } label && IsOfCall(PlainText.WithoutMarks(label)));
    }

    private static bool IsOfCall(string label) => label.Split(' ').Length <= MaxLabelWords && LabelWords.Read(label).Subject is PartSubject.Parameters or PartSubject.Response;

    /// <summary>The sections around those that state operations: a long table there is one of contents.</summary>
    private HashSet<int> SectionsAround(PageOutline outline)
    {
        HashSet<int> around = [];
        foreach ((int section, int _) in _byPlace.Keys)
        {
            int parent = outline.ParentOf(section);
            while (parent >= 0 && around.Add(parent))
            {
                parent = outline.ParentOf(parent);
            }
        }

        return around;
    }

    private void Keep(List<(int Section, int Block, Statement Statement)> all, HashSet<string> kept, StatementKind first, StatementKind last)
    {
        foreach ((int section, int block, Statement statement) in all)
        {
            if (statement.Kind < first || statement.Kind > last || !kept.Add(statement.Key))
            {
                continue;
            }

            if (!_byPlace.TryGetValue((section, block), out List<Statement>? there))
            {
                _byPlace.Add((section, block), there = []);
            }

            there.Add(statement);
        }
    }
}
