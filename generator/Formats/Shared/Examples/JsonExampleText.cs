using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Examples;

/// <summary>The text of an example, from its beginning to its end; what cannot be read is noted once, and ends it.</summary>
internal sealed class JsonExampleText(TextSlice text)
{
    private const char End = '\0';
    private const char Ellipsis = '…';

    private int _at;

    /// <summary>The first place that is no JSON; null where there is none.</summary>
    public JsonExampleError? Error { get; private set; }

    /// <summary>Where the sign stands that is read next.</summary>
    public int Position => Math.Min(_at, text.Length);

    /// <summary>Nothing more can be read.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The sign to be read next; none where there is none left.</summary>
    public char Current => _at < text.Length && !IsEnded ? text[_at] : End;

    public void Skip() => _at++;

    /// <summary>Past blanks and comments.</summary>
    public void SkipBlanks()
    {
        string page = text.Page.Text;
        while (_at < text.Length)
        {
            char c = page[text.Start + _at];
            if (char.IsWhiteSpace(c))
            {
                _at++;
                continue;
            }

            string? end = c switch
            {
                '#' => "\n",
                '/' when text.StartsWith("//", _at) => "\n",
                '/' when text.StartsWith("/*", _at) => "*/",
                '<' when text.StartsWith("<!--", _at) => "-->",
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
        if (_at >= text.Length)
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

        if (!hasComma && !isLeftOut && _at < text.Length && Current != bracket)
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
        while (dots < text.Length && text[dots] is '.' or Ellipsis)
        {
            dots++;
        }

        bool isEllipsis = dots - _at >= 2 || (dots > _at && text[_at] == Ellipsis);
        if (isEllipsis)
        {
            _at = dots;
            while (_at < text.Length && !(text[_at] is ',' or '\n' or '}' or ']' or '"'))
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
        while (start < text.Length && text[start] == '{')
        {
            start++;
        }

        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.' or ' '))
        {
            end++;
        }

        string closing = new('}', start - _at);
        if (end == start || !char.IsLetter(text[start]) || !text.StartsWith(closing, end))
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
        while (depth > 0 && _at < text.Length && !IsEnded);
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
        if (Current is '<' && text.IndexOf('>', _at) is > 0 and int close && close < LineEnd())
        {
            end = close + 1;
        }

        while (end < text.Length && !(text[end] is ',' or '}' or ']' or '\n' or '\r' or '"' or '|' or '{' or '[') && !(isName && text[end] == ':') && !IsComment(end))
        {
            end++;
        }

        if (end == start)
        {
            Miss(isName ? "a name" : "a value", isPlain: !isName && Current is ',' or '}' or ']');
        }

        _at = end;
        return text.Sub(start, end).Trim();
    }

    private bool IsComment(int at) => text[at] is '/' or ' ' && (text.StartsWith("//", at) || text.StartsWith(" #", at));

    /// <summary>In a command's quotes, the quotes of JSON have a backslash in front.</summary>
    private TextSlice? ReadString()
    {
        int opening = _at;
        bool isEscaped = text[_at] == '\\';
        int start = _at + (isEscaped ? 2 : 1);
        char quote = start <= text.Length ? text[start - 1] : End;
        if (quote is not ('"' or '\''))
        {
            Miss("a value");
            return null;
        }

        int end = start;
        while (end < text.Length && text[end] != quote)
        {
            bool isBackslash = text[end] == '\\';
            if (isBackslash && isEscaped && end + 1 < text.Length && text[end + 1] == quote)
            {
                break;
            }

            end += isBackslash ? 2 : 1;
        }

        if (end >= text.Length)
        {
            _at = opening;
            Miss("the end of the text that begins here");
            return null;
        }

        _at = end + (isEscaped && text[end] == '\\' ? 2 : 1);
        return text.Sub(start, end);
    }

    private int LineEnd()
    {
        int end = text.IndexOf('\n', _at);
        return end < 0 ? text.Length : end;
    }

    private void SkipTo(string end)
    {
        int at = text.IndexOf(end, _at);
        _at = at < 0 ? text.Length : at + end.Length;
    }

    /// <param name="isPlain">How it goes on is plain all the same.</param>
    private void Miss(string expected, bool isPlain = false)
    {
        int at = Math.Min(_at, text.Length);
        Error ??= new JsonExampleError(text.Sub(Math.Max(0, Math.Min(at, text.Length - 1)), Math.Min(text.Length, at + 1)), expected, isPlain);
        IsEnded |= !isPlain;
    }
}
