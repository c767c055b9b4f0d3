using System;
using System.Text;

namespace PiecesGen.Generator.Emission;

/// <summary>Writes indented C# with <c>\n</c> line ends, whatever the machine.</summary>
internal sealed class SourceWriter
{
    private const string Indent = "    ";

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes lines; blank ones stay empty.</summary>
    public void Lines(string text)
    {
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            int length = end > start && text[end - 1] == '\r' ? end - start - 1 : end - start;
            Line(text, start, length);
            start = end + 1;
        }
    }

    public void Blank() => _text.Append('\n');

    public void Open(string head)
    {
        Lines(head);
        Lines("{");
        _depth++;
    }

    public void Close(string tail = "}")
    {
        _depth--;
        Lines(tail);
    }

    /// <summary>Indents what the action writes by one level without braces.</summary>
    public void Indented(Action write)
    {
        _depth++;
        write();
        _depth--;
    }

    public override string ToString() => _text.ToString();

    private void Line(string text, int start, int length)
    {
        if (length > 0)
        {
            for (int i = 0; i < _depth; i++)
            {
                _text.Append(Indent);
            }

            _text.Append(text, start, length);
        }

        _text.Append('\n');
    }
}
