using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.Shared.Statements;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>
/// The statements of a page that are operations: the first of each, and not those of examples, of changes or of tables of contents.
/// </summary>
internal sealed class PageStatements
{
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
        if (kept.Count == 0)
        {
            statements.Keep(all, kept, StatementKind.ListedRow, StatementKind.ListedRow);
        }

        if (kept.Count == 0)
        {
            statements.Keep(all, kept, StatementKind.Request, StatementKind.Request);
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
