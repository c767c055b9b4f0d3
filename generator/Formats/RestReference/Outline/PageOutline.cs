using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>Which sections of a page are of operations, and which are of none.</summary>
internal sealed class PageOutline
{
    private readonly MarkdownPage _page;
    private readonly int[] _parents;
    private readonly bool[] _areHistory;

    public PageOutline(MarkdownPage page)
    {
        _page = page;
        _parents = ParentsOf(page);
        _areHistory = new bool[_parents.Length];
        bool isHistory = page.FindFrontMatter("title") is { } title && GenericHeadings.IsHistory(title.Value.ToString());
        for (int i = 0; i < _parents.Length; i++)
        {
            bool isBelow = _parents[i] >= 0 ? _areHistory[_parents[i]] : isHistory;
            _areHistory[i] = isBelow || GenericHeadings.IsHistory(page.Sections[i].Heading.Meaning);
        }
    }

    /// <summary>The section that a section stands in, or -1.</summary>
    public int ParentOf(int section) => _parents[section];

    /// <summary>It tells of what was.</summary>
    public bool IsHistory(int section) => _areHistory[section];

    /// <summary>The section that is named after an operation that is stated in another one: the same or one around it.</summary>
    public int TitleOf(int section)
    {
        int title = section;
        while (_parents[title] >= 0 && GenericHeadings.IsPart(_page.Sections[title].Heading.Meaning))
        {
            title = _parents[title];
        }

        return title;
    }

    /// <summary>The section; the one in front of all headings has the title of the page, where its front matter has one.</summary>
    public PageSection Titled(int section) =>
        _page.Sections[section] is { Level: 0 } root && _page.FindFrontMatter("title") is { Value.IsEmpty: false } title
            ? root with { Heading = root.Heading with { Source = title.Value, Title = title.Value.ToString() } }
            : _page.Sections[section];

    /// <summary>The innermost section around this one that names a group; null where none does.</summary>
    public PageSection? GroupOf(int section)
    {
        bool isMethod = MethodHeading.VerbOf(_page.Sections[section].Heading) is not null;
        for (int i = _parents[section]; i >= 0; i = _parents[i])
        {
            PageSection around = _page.Sections[i];
            if (around.Level > 0 && !GenericHeadings.IsGroup(around.Heading.Meaning) && !(isMethod && MethodHeading.IsPath(around.Heading)))
            {
                return around;
            }
        }

        return null;
    }

    /// <summary>Whether the section stands below the heading of the other one.</summary>
    public bool IsBelow(int section, int other)
    {
        int around = section < _parents.Length ? _parents[section] : -1;
        while (around > other)
        {
            around = _parents[around];
        }

        return around == other;
    }

    private static int[] ParentsOf(MarkdownPage page)
    {
        int[] parents = new int[page.Sections.Count];
        Stack<int> open = new();
        for (int i = 0; i < parents.Length; i++)
        {
            while (open.Count > 0 && page.Sections[open.Peek()].Level >= page.Sections[i].Level)
            {
                open.Pop();
            }

            parents[i] = open.Count == 0 ? -1 : open.Peek();
            open.Push(i);
        }

        return parents;
    }
}
