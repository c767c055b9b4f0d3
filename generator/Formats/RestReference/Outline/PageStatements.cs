using System;
using System.Collections.Generic;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>
/// The statements of a page that are operations: the first of each, and others of it that a heading describes by themselves, but not
/// those of examples, of changes or of tables of contents.
/// </summary>
internal sealed class PageStatements
{
    private const int MaxLabelWords = 3;

    private readonly MarkdownPage _page;
    private readonly PageOutline _outline;
    private readonly Dictionary<(int Section, int Block), List<Statement>> _byPlace = [];

    // Where the first statement of each operation stands, and the section that is named after it.
    private readonly Dictionary<string, (int Title, int Section, int Block, int Index)> _first = new(StringComparer.Ordinal);

    private PageStatements(MarkdownPage page, PageOutline outline)
    {
        _page = page;
        _outline = outline;
    }

    public bool IsEmpty => _byPlace.Count == 0;

    public static PageStatements Find(MarkdownPage page, PageOutline outline)
    {
        PageStatements statements = new(page, outline);
        List<(int Section, int Block, Statement Statement)> all = statements.Candidates();

        // What is least likely an example comes first: of two statements of one operation it is the one.
        statements.Keep(all, StatementKind.Heading, StatementKind.Row);
        HashSet<int> titles = statements.Titles();
        statements.Keep(all.FindAll(listed => listed.Statement.HasVariables && !titles.Contains(outline.TitleOf(listed.Section))), StatementKind.Request, StatementKind.Request);
        HashSet<int> around = statements.SectionsAround();
        statements.Keep(all.FindAll(listed => !around.Contains(listed.Section)), StatementKind.ListedRow, StatementKind.ListedRow);

        if (statements.IsEmpty)
        {
            statements.Keep(all, StatementKind.Request, StatementKind.Request);
        }

        if (statements.IsEmpty)
        {
            statements.Keep(statements.Blocks(static block => block is ItemList list ? StatementItems.Read(list) : []), StatementKind.Item, StatementKind.Item);
        }

        if (statements.IsEmpty)
        {
            statements.Keep(statements.Blocks(static block => StatementSentence.Read(block) is { } sentence ? [sentence] : []), StatementKind.Sentence, StatementKind.Sentence);
        }

        if (statements.IsEmpty)
        {
            statements.Keep(statements.Addresses(), StatementKind.Address, StatementKind.Address);
        }

        return statements;
    }

    /// <summary>The operations that a block states; -1 is the heading of the section.</summary>
    public IReadOnlyList<Statement> At(int section, int block) => _byPlace.TryGetValue((section, block), out List<Statement>? found) ? found : [];

    private List<(int Section, int Block, Statement Statement)> Candidates()
    {
        List<(int, int, Statement)> all = [];
        if (StatementEntry.Read(_page) is { } whole)
        {
            all.Add((0, -1, whole));
        }

        for (int i = 0; i < _page.Sections.Count; i++)
        {
            PageSection section = _page.Sections[i];
            if (_outline.IsHistory(i))
            {
                continue;
            }

            if (section.Level > 0 && StatementHeading.Read(section.Heading) is { } heading)
            {
                all.Add((i, -1, heading));
            }

            bool isExample = section.Level > 0 && GenericHeadings.IsExample(section.Heading.Meaning);
            for (int j = 0; j < section.Blocks.Count && !isExample; j++)
            {
                foreach (Statement statement in StatementReader.Read(section.Blocks[j]))
                {
                    bool isLabelled = j > 0 && BlockLabel.Read(section.Blocks[j - 1]) is { } label && GenericHeadings.IsExample(PlainText.Meaning(label));
                    all.Add((i, j, isLabelled ? statement with { Kind = StatementKind.Request } : statement));
                }
            }
        }

        return all;
    }

    /// <summary>What the blocks of sections state that are neither of examples nor of changes.</summary>
    private List<(int Section, int Block, Statement Statement)> Blocks(Func<PageBlock, List<Statement>> read)
    {
        List<(int, int, Statement)> all = [];
        for (int i = 0; i < _page.Sections.Count; i++)
        {
            PageSection section = _page.Sections[i];
            bool isOther = _outline.IsHistory(i) || GenericHeadings.IsExample(section.Heading.Meaning);
            for (int j = 0; j < section.Blocks.Count && !isOther; j++)
            {
                read(section.Blocks[j]).ForEach(statement => all.Add((i, j, statement)));
            }
        }

        return all;
    }

    /// <summary>The first address of each section that goes on to say what is sent or comes back.</summary>
    private List<(int Section, int Block, Statement Statement)> Addresses()
    {
        List<(int, int, Statement)> all = [];
        for (int i = 0; i < _page.Sections.Count; i++)
        {
            PageSection section = _page.Sections[i];
            if (_outline.IsHistory(i) || GenericHeadings.IsExample(section.Heading.Meaning))
            {
                continue;
            }

            int at = 0;
            while (at < section.Blocks.Count && (AddressParser.Read(section.Blocks[at]) is null || IsOfOther(section, at)))
            {
                at++;
            }

            if (at < section.Blocks.Count && IsDescribed(i))
            {
                all.Add((i, at, AddressParser.Read(section.Blocks[at])! with { Verb = VerbIn(section) }));
            }
        }

        return all;
    }

    /// <summary>The label above it says that it is something else: the base address, or an example.</summary>
    private static bool IsOfOther(PageSection section, int block) =>
        block > 0 && BlockLabel.Read(section.Blocks[block - 1]) is { } label && !GenericHeadings.IsPart(PlainText.Meaning(label));

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
    private bool IsDescribed(int index)
    {
        int title = _outline.TitleOf(index);
        for (int i = title + 1; IsBelow(i, title); i++)
        {
            if (IsOfCall(_page.Sections[i].Heading.Meaning))
            {
                return true;
            }
        }

        return _page.Sections[index].Blocks.Exists(static block => BlockLabel.Read(block) is { } label && IsOfCall(PlainText.Meaning(label)));
    }

    private static bool IsOfCall(string label) => label.Split(' ').Length <= MaxLabelWords && LabelWords.Read(label).Subject is PartSubject.Parameters or PartSubject.Response;

    /// <summary>The sections that are named after operations: another request there is an example.</summary>
    public HashSet<int> Titles()
    {
        HashSet<int> titles = [];
        foreach ((int section, int _) in _byPlace.Keys)
        {
            titles.Add(_outline.TitleOf(section));
        }

        return titles;
    }

    /// <summary>The sections around those that state operations: a long table there is one of contents.</summary>
    private HashSet<int> SectionsAround()
    {
        HashSet<int> around = [];
        foreach ((int section, int _) in _byPlace.Keys)
        {
            int parent = _outline.ParentOf(section);
            while (parent >= 0 && around.Add(parent))
            {
                parent = _outline.ParentOf(parent);
            }
        }

        return around;
    }

    private void Keep(List<(int Section, int Block, Statement Statement)> all, StatementKind least, StatementKind last)
    {
        foreach ((int section, int block, Statement statement) in all)
        {
            if (statement.Kind < least || statement.Kind > last)
            {
                continue;
            }

            int title = _outline.TitleOf(section);
            bool isKnown = _first.TryGetValue(statement.Key, out (int Title, int Section, int Block, int Index) first);
            bool isWay = last == StatementKind.Row || (last == StatementKind.Request && statement.HasVariables);
            if (isKnown && !(isWay && IsByItself(title, first.Title)))
            {
                AddQuery(section, block, first.Section == section && first.Block == block ? first.Index : -1, statement);
                continue;
            }

            if (!_byPlace.TryGetValue((section, block), out List<Statement>? there))
            {
                _byPlace.Add((section, block), there = []);
            }

            if (!isKnown)
            {
                _first.Add(statement.Key, (title, section, block, there.Count));
            }

            there.Add(statement);
        }
    }

    /// <summary>Another row of the same table may be the same operation with a query.</summary>
    /// <param name="first">The operation among those of the block; -1 where it stands elsewhere.</param>
    private void AddQuery(int section, int block, int first, Statement statement)
    {
        if (first >= 0 && statement.Query is { } query && _byPlace[(section, block)] is var there && there[first].Query is null)
        {
            there[first] = there[first] with { Query = query };
        }
    }

    /// <summary>The section describes the operation once more, as another way to call it: it has a table or list, and is no part of the first.</summary>
    private bool IsByItself(int title, int first)
    {
        bool describes = title != first && _page.Sections[title].Level > 0 && !IsBelow(title, first) && !IsBelow(first, title);
        for (int i = title; describes && (i == title || IsBelow(i, title)); i++)
        {
            if (_page.Sections[i].Blocks.Exists(static block => block is Table table ? StatementReader.Read(table).Count == 0 : block is ItemList))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The section stands below the heading of the other one.</summary>
    private bool IsBelow(int section, int other)
    {
        int around = section < _page.Sections.Count ? _outline.ParentOf(section) : -1;
        while (around > other)
        {
            around = _outline.ParentOf(around);
        }

        return around == other;
    }
}
