using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Examples;

/// <summary>The text of an example, from its beginning to its end; what cannot be read is noted once, and ends it.</summary>
internal sealed class JsonExampleText(TextSlice text)
{
    private const char End = '\0';
    private const char Ellipsis = '…';

    // The page's text, and places in it.
    private readonly string _text = text.Page.Text;
    private readonly int _end = text.End;
    private int _at = text.Start;

    /// <summary>The first place that is no JSON; null where there is none.</summary>
    public JsonExampleError? Error { get; private set; }

    /// <summary>Where the sign stands that is read next.</summary>
    public int Position => Math.Min(_at, _end) - text.Start;

    /// <summary>Nothing more can be read.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The sign to be read next; none where there is none left.</summary>
    public char Current => _at < _end && !IsEnded ? _text[_at] : End;

    public void Skip() => _at++;

    /// <summary>Past blanks and comments.</summary>
    public void SkipBlanks()
    {
        while (_at < _end)
        {
            char c = _text[_at];
            if (char.IsWhiteSpace(c))
            {
                _at++;
                continue;
            }

            string? end = c switch
            {
                '#' => "\n",
                '/' when Stands("//", _at) => "\n",
                '/' when Stands("/*", _at) => "*/",
                '<' when Stands("<!--", _at) => "-->",
                _ => null,
            };
            if (end is null)
            {
                return;
            }

            SkipTo(end);
        }
    }

    /// <summary>Past the sign, where it is the next one behind blanks; else nowhere.</summary>
    public bool SkipBehindBlanks(char sign)
    {
        int start = _at;
        SkipBlanks();
        if (Current != sign)
        {
            _at = start;
            return false;
        }

        Skip();
        return true;
    }

    /// <summary>Past the bracket, where it is the next sign; where there is none left, it is missed.</summary>
    public bool SkipEnd(char bracket)
    {
        SkipBlanks();
        if (_at >= _end)
        {
            Miss($"'{bracket}'");
        }

        return SkipBehindBlanks(bracket);
    }

    /// <summary>Past the comma behind an element, or several of them; there need be none before the bracket, or where something is left out.</summary>
    /// <param name="isLeftOut">The element is what stands for others.</param>
    public void SkipSeparator(char bracket, bool isLeftOut = false)
    {
        bool hasComma = SkipCommas();
        if (SkipEllipsis() || isLeftOut)
        {
            isLeftOut = true;
            hasComma |= SkipCommas();
        }

        if (!hasComma && !isLeftOut && _at < _end && Current != bracket)
        {
            // What follows is plain where it begins as an element does.
            Miss($"',' or '{bracket}'", isPlain: Current is '"' or '{' or '[');
        }
    }

    /// <summary>Past the commas that stand there, and the blanks around them; false where there is none.</summary>
    private bool SkipCommas()
    {
        SkipBlanks();
        bool hasComma = false;
        while (Current is ',' or ';')
        {
            hasComma = true;
            Skip();
            SkipBlanks();
        }

        return hasComma;
    }

    /// <summary>Past <c>...</c>, with or without brackets around it, and what a person says behind it on the line.</summary>
    public bool SkipEllipsis()
    {
        SkipBlanks();
        int dots = _at;
        while (dots < _end && _text[dots] is '.' or Ellipsis)
        {
            dots++;
        }

        bool isEllipsis = dots - _at >= 2 || (dots > _at && _text[_at] == Ellipsis);
        if (isEllipsis)
        {
            _at = dots;
            while (_at < _end && !(_text[_at] is ',' or '\n' or '}' or ']' or '"'))
            {
                _at++;
            }
        }

        return isEllipsis;
    }

    /// <summary>Past <c>{{name}}</c> or <c>{name}</c>, which stand for a value.</summary>
    public bool SkipTemplate()
    {
        int start = _at;
        while (start < _end && _text[start] == '{')
        {
            start++;
        }

        int end = start;
        while (end < _end && (char.IsLetterOrDigit(_text[end]) || _text[end] is '_' or '-' or '.' or ' '))
        {
            end++;
        }

        if (end == start || !char.IsLetter(_text[start]))
        {
            return false;
        }

        string closing = new('}', start - _at);
        if (!Stands(closing, end))
        {
            return false;
        }

        _at = end + closing.Length;
        return true;
    }

    /// <summary>Past everything between brackets, however deep.</summary>
    public void SkipNested()
    {
        int depth = 0;
        do
        {
            SkipBlanks();
            char c = Current;
            if (c is '"')
            {
                SkipString();
                continue;
            }

            depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            Skip();
        }
        while (depth > 0 && _at < _end && !IsEnded);
    }

    /// <summary>Past a text in quotes; false where its quotes do not end.</summary>
    public bool SkipString() => ReadString() is not null;

    /// <summary>The name of a member, and past the colon behind it; null where there is none.</summary>
    public TextSlice? ReadName()
    {
        SkipBlanks();
        TextSlice? name = Current is '"' or '\'' or '\\' ? ReadString() : ReadWord(isName: true);
        if (name is null || IsEnded)
        {
            return null;
        }

        if (!SkipBehindBlanks(':'))
        {
            Miss("':'");
            return null;
        }

        return name;
    }

    /// <summary>A number, a literal, or a placeholder without quotes.</summary>
    public TextSlice ReadWord(bool isName = false)
    {
        int start = _at;
        int end = start;
        if (Current is '<' && IndexOf('>') is > 0 and int close && close < LineEnd())
        {
            end = close + 1;
        }

        while (end < _end && !(_text[end] is ',' or '}' or ']' or '\n' or '\r' or '"' or '|' or '{' or '[') && !(isName && _text[end] == ':') && !IsComment(end))
        {
            end++;
        }

        if (end == start)
        {
            Miss(isName ? "a name" : "a value", isPlain: !isName && Current is ',' or '}' or ']');
        }

        _at = end;
        return text.Page.Slice(start, end).Trim();
    }

    private bool IsComment(int at) => _text[at] is '/' or ' ' && (Stands("//", at) || Stands(" #", at));

    /// <summary>In a command's quotes, the quotes of JSON have a backslash in front.</summary>
    private TextSlice? ReadString()
    {
        int opening = _at;
        bool isEscaped = _text[_at] == '\\';
        int start = _at + (isEscaped ? 2 : 1);
        char quote = start <= _end ? _text[start - 1] : End;
        if (quote is not ('"' or '\''))
        {
            Miss("a value");
            return null;
        }

        int end = start;
        while (end < _end && _text[end] != quote)
        {
            bool isBackslash = _text[end] == '\\';
            if (isBackslash && isEscaped && end + 1 < _end && _text[end + 1] == quote)
            {
                break;
            }

            end += isBackslash ? 2 : 1;
        }

        if (end >= _end)
        {
            _at = opening;
            Miss("the end of the text that begins here");
            return null;
        }

        _at = end + (isEscaped && _text[end] == '\\' ? 2 : 1);
        return text.Page.Slice(start, end);
    }

    private int LineEnd()
    {
        int end = IndexOf('\n');
        return end < 0 ? _end : end;
    }

    private void SkipTo(string end)
    {
        int at = _text.IndexOf(end, _at, _end - _at, StringComparison.Ordinal);
        _at = at < 0 ? _end : at + end.Length;
    }

    private int IndexOf(char c) => _text.IndexOf(c, _at, _end - _at);

    private bool Stands(string signs, int at) => at + signs.Length <= _end && string.CompareOrdinal(_text, at, signs, 0, signs.Length) == 0;

    /// <param name="isPlain">How it goes on is plain all the same.</param>
    private void Miss(string expected, bool isPlain = false)
    {
        int at = Math.Min(_at, _end);
        Error ??= new JsonExampleError(text.Page.Slice(Math.Max(text.Start, Math.Min(at, _end - 1)), Math.Min(_end, at + 1)), expected, isPlain);
        IsEnded |= !isPlain;
    }
}
