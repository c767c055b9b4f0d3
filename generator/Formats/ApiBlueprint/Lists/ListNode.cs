using System;
using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Lists;

/// <summary>An item of a list, with everything that is indented below it.</summary>
/// <param name="title">The line of the bullet, without it.</param>
/// <param name="column">Where the bullet stands, tabs counted as up to four blanks.</param>
internal sealed class ListNode(TextSlice title, int column)
{
    public TextSlice Title { get; } = title;

    public int Column { get; } = column;

    public List<ListNode> Children { get; } = [];

    /// <summary>The lines below the title that are no items; those behind an item belong to it.</summary>
    public TextSlice? Content { get; private set; }

    /// <summary>What is indented below it is text as it stands, whatever it looks like.</summary>
    public bool HoldsText => Is("Body") || Is("Schema") || Is("Headers");

    /// <summary>The title is the keyword, with or without something in brackets or behind a colon.</summary>
    public bool Is(string keyword)
    {
        if (!Title.StartsWith(keyword))
        {
            return false;
        }

        string rest = Title.Sub(keyword.Length, Title.Length).ToString();
        return rest.Length == 0 || rest[0] == ':' || (rest[0] == ' ' && rest.TrimStart().StartsWith("(", StringComparison.Ordinal));
    }

    public ListNode? Find(string keyword) => Children.Find(child => child.Is(keyword));

    public void AddContent(TextSlice line)
    {
        if (!line.Trim().IsEmpty)
        {
            Content = line.Page.Slice(Content?.Start ?? line.Start, line.End);
        }
    }
}
