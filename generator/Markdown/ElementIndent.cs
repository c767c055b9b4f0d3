using System;
using System.Collections.Generic;
using System.Linq;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Takes off by how much elements of a site indent what stands in them, which is code for Markdown and none for the site. The blanks
/// go to the end of the line before, where they say nothing, so that every sign that says something stays at its place.
/// </summary>
internal sealed class ElementIndent
{
    private const int Unknown = -1;
    private const int MaxDepth = 64;

    private readonly TextSlice _body;
    private readonly Stack<(string Name, int Indent)> _open = new();
    private char[]? _moved;
    private string? _fence;

    private ElementIndent(TextSlice body) => _body = body;

    /// <summary>The text of the page, as long as it was; null where no element indents anything.</summary>
    /// <param name="body">Where elements are looked for.</param>
    public static string? Without(TextSlice body) => HasElement(body) ? new ElementIndent(body).Move() : null;

    private static bool HasElement(TextSlice body)
    {
        int at = body.IndexOf("\n<");
        while (at >= 0 && !(at + 2 < body.Length && body[at + 2] is >= 'A' and <= 'Z'))
        {
            at = body.IndexOf("\n<", at + 1);
        }

        return at >= 0;
    }

    private string? Move()
    {
        int at = _body.Start;
        while (at < _body.End)
        {
            TextSlice line = _body.Page.Line(at);
            TextSlice text = line.Trim();
            if (!text.IsEmpty)
            {
                line = Read(line, text);
            }

            at = _body.Page.NextLine(line);
        }

        return _moved is null ? null : new string(_moved);
    }

    /// <summary>Reads a line that says something.</summary>
    /// <returns>The line, or the last one of the tag that begins with it.</returns>
    private TextSlice Read(TextSlice line, TextSlice text)
    {
        ComponentTag? tag = _fence is null && text[0] == '<' ? ComponentTag.Read(_body.Page.Slice(text.Start, _body.End), text.Start) : null;
        if (tag is { IsEnd: true } end)
        {
            Close(end.Name.ToString());
        }

        Move(line.Start, IndentFor(text.Start - line.Start));
        ReadFence(text);
        if (tag is { IsEnd: false, IsWhole: false } opening && _open.Count < MaxDepth && _body.Page.Line(opening.Source.End).Trim().IsEmpty)
        {
            _open.Push((opening.Name.ToString(), Unknown));
            return _body.Page.Line(opening.Source.End);
        }

        return line;
    }

    /// <summary>What stands within it and was not closed ends with it.</summary>
    private void Close(string name)
    {
        bool isOpen = _open.Any(open => open.Name == name);
        while (isOpen && _open.Pop().Name != name)
        {
        }
    }

    /// <summary>The first line within an element tells by how much all of them are indented.</summary>
    private int IndentFor(int indent)
    {
        if (_open.Count == 0)
        {
            return 0;
        }

        if (_open.Peek() is { Indent: Unknown } open)
        {
            _open.Pop();
            _open.Push((open.Name, indent));
        }

        return Math.Min(indent, _open.Peek().Indent);
    }

    private void ReadFence(TextSlice text)
    {
        if (_fence is { } fence)
        {
            _fence = text.StartsWith(fence) && text.HoldsOnly(fence.Substring(1)) ? null : fence;
        }
        else if (text.StartsWith("```") || text.StartsWith("~~~"))
        {
            int length = 3;
            while (length < text.Length && text[length] == text[0])
            {
                length++;
            }

            _fence = new string(text[0], length);
        }
    }

    /// <summary>Puts the first blanks of a line before the end of the line above it.</summary>
    private void Move(int start, int count)
    {
        if (count == 0)
        {
            return;
        }

        _moved ??= _body.Page.Text.ToCharArray();
        int end = start > 1 && _moved[start - 1] == '\n' && _moved[start - 2] == '\r' ? start - 2 : start - 1;
        for (int i = 0; i < start - end; i++)
        {
            _moved[start + count - 1 - i] = _moved[start - 1 - i];
        }

        for (int i = end; i < end + count; i++)
        {
            _moved[i] = ' ';
        }
    }
}
