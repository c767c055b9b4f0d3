using System.Collections.Generic;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Lists;

/// <summary>
/// Reads the lists of a section as trees by the columns of their bullets, with the text below each item. Lists of this format hold
/// bodies, which no Markdown is; what is indented below such an item is read as it stands.
/// </summary>
internal sealed class ListTreeReader
{
    private const int TabWidth = 4;
    private const int MaxDepth = 64;

    // What is indented further below an empty line is code.
    private const int CodeColumns = 8;

    private readonly List<ListNode> _roots = [];
    private readonly Stack<ListNode> _open = new();
    private bool _isFenced;
    private bool _followsBlank;

    /// <summary>The items at the outermost level, in their order.</summary>
    public static List<ListNode> Read(TextSlice text)
    {
        ListTreeReader reader = new();
        int at = text.Start;
        while (at < text.End)
        {
            TextSlice line = text.Page.Line(at);
            reader.Add(text.Page.Slice(line.Start, System.Math.Min(line.End, text.End)));
            at = text.Page.NextLine(line);
        }

        return reader._roots;
    }

    private void Add(TextSlice line)
    {
        TextSlice text = line.Trim();
        if (text.IsEmpty)
        {
            _followsBlank = true;
            return;
        }

        int column = ColumnOf(line);
        bool isFence = text.StartsWith("```") || text.StartsWith("~~~");
        if (!_isFenced && IsBullet(text) && !IsText(column))
        {
            Open(text, column);
        }
        else
        {
            AddContent(line, column);
            _isFenced ^= isFence && _open.Count > 0;
        }

        _followsBlank = false;
    }

    private static bool IsBullet(TextSlice text) => text.Length > 1 && text[0] is '+' or '-' or '*' && text[1] is ' ' or '\t';

    private bool IsText(int column)
    {
        if (_open.Count == 0)
        {
            return column >= TabWidth;
        }

        ListNode innermost = _open.Peek();
        return column > innermost.Column && (innermost.HoldsText || _open.Count >= MaxDepth || (_followsBlank && column - innermost.Column >= CodeColumns));
    }

    private void Open(TextSlice text, int column)
    {
        // An item that is indented by one column stands beside the one before it.
        while (_open.Count > 0 && _open.Peek().Column + 1 >= column)
        {
            _open.Pop();
        }

        ListNode node = new(text.Sub(1, text.Length).Trim(), column);
        (_open.Count == 0 ? _roots : _open.Peek().Children).Add(node);
        _open.Push(node);
    }

    /// <summary>A line goes on with the item above it, or, behind an empty line, with the one that it is indented below.</summary>
    private void AddContent(TextSlice line, int column)
    {
        while (_followsBlank && !_isFenced && _open.Count > 0 && _open.Peek().Column >= column)
        {
            _open.Pop();
        }

        if (_open.Count > 0)
        {
            _open.Peek().AddContent(line);
        }
    }

    private static int ColumnOf(TextSlice line)
    {
        int column = 0;
        for (int i = 0; i < line.Length && char.IsWhiteSpace(line[i]); i++)
        {
            column += line[i] == '\t' ? TabWidth - (column % TabWidth) : 1;
        }

        return column;
    }
}
