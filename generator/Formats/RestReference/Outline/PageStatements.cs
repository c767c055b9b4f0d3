using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>
/// The statements of a page that are operations: the first of each, and others of it that a heading describes by themselves, but not
/// those of examples, of changes or of tables of contents.
/// </summary>
internal sealed class PageStatements
{
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
        StatementCandidates candidates = new(page, outline);
        List<PlacedStatement> all = candidates.Stated();

        // What is least likely an example comes first: of two statements of one operation it is the one.
        statements.Keep(all, StatementKind.Heading, StatementKind.Row);
        HashSet<int> titles = statements.Titles();
        statements.Keep(all.FindAll(listed => listed.Statement.HasVariables && !titles.Contains(outline.TitleOf(listed.Section))), StatementKind.Request, StatementKind.Request);
        HashSet<int> around = statements.SectionsAround();
        statements.Keep(all.FindAll(listed => !around.Contains(listed.Section)), StatementKind.ListedRow, StatementKind.ListedRow);

        if (statements.IsEmpty)
        {
            statements.KeepFirst((StatementKind.Request, () => all), (StatementKind.Item, candidates.Items), (StatementKind.Sentence, candidates.Sentences), (StatementKind.Address, candidates.Addresses));
        }

        return statements;
    }

    /// <summary>The operations that a block states; -1 is the heading of the section.</summary>
    public IReadOnlyList<Statement> At(int section, int block) => _byPlace.TryGetValue((section, block), out List<Statement>? found) ? found : [];

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

    /// <summary>Of several forms, each less certain than those before it, the first in which operations are stated.</summary>
    private void KeepFirst(params (StatementKind Kind, Func<List<PlacedStatement>> Read)[] forms)
    {
        for (int i = 0; IsEmpty && i < forms.Length; i++)
        {
            Keep(forms[i].Read(), forms[i].Kind, forms[i].Kind);
        }
    }

    private void Keep(List<PlacedStatement> all, StatementKind least, StatementKind last)
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
        bool describes = title != first && _page.Sections[title].Level > 0 && !_outline.IsBelow(title, first) && !_outline.IsBelow(first, title);
        for (int i = title; describes && (i == title || _outline.IsBelow(i, title)); i++)
        {
            if (_page.Sections[i].Blocks.Exists(static block => block is Table table ? StatementReader.Read(table).Count == 0 : block is ItemList))
            {
                return true;
            }
        }

        return false;
    }
}
