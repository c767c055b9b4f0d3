using System.Text;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>The text of a type, taken token by token; blanks between tokens mean nothing.</summary>
internal sealed class TypeTokens
{
    private readonly string _text;
    private int _position;

    public TypeTokens(string text) => _text = text;

    /// <summary>Where the next token begins.</summary>
    public int Position
    {
        get
        {
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            {
                _position++;
            }

            return _position;
        }

        set => _position = value;
    }

    public bool AtEnd => Position == _text.Length;

    public char Peek => Position < _text.Length ? _text[_position] : '\0';

    public bool IsBracket => Peek is '[' or '<' or '(';

    public bool IsNext(string token) => string.CompareOrdinal(_text, Position, token, 0, token.Length) == 0;

    public bool Take(char token)
    {
        bool isNext = Peek == token && !AtEnd;
        _position += isNext ? 1 : 0;
        return isNext;
    }

    public bool Take(string token)
    {
        bool isNext = IsNext(token);
        _position += isNext ? token.Length : 0;
        return isNext;
    }

    /// <summary>Takes an opening bracket and says which one closes it.</summary>
    public char TakeOpening()
    {
        char open = Peek;
        _position++;
        return open switch
        {
            '[' => ']',
            '<' => '>',
            _ => ')',
        };
    }

    /// <summary>The text is a number and nothing else.</summary>
    public static bool IsNumber(string text)
    {
        TypeTokens tokens = new(text);
        return tokens.TakeNumber() && tokens.AtEnd;
    }

    /// <summary>A name with the namespace in front of it.</summary>
    public string? TakeName()
    {
        int start = Position;
        int i = start;
        while (i < _text.Length && (char.IsLetterOrDigit(_text[i]) || _text[i] is '_' or '$' or '.' or '\\' || IsPathSeparator(i)))
        {
            i += IsPathSeparator(i) ? 2 : 1;
        }

        if (i == start || _text[i - 1] is '.' or ':' or '\\')
        {
            return null;
        }

        _position = i;
        return _text.Substring(start, i - start);
    }

    public bool TakeNumber()
    {
        int start = Position;
        Take('-');
        int digits = _position;
        while (_position < _text.Length && (char.IsDigit(_text[_position]) || _text[_position] == '.'))
        {
            _position++;
        }

        bool isNumber = _position > digits;
        _position = isNumber ? _position : start;
        return isNumber;
    }

    public string? TakeQuoted()
    {
        char quote = Peek;
        StringBuilder value = new();
        for (int i = _position + 1; i < _text.Length; i++)
        {
            if (_text[i] == '\\' && i + 1 < _text.Length && _text[i + 1] == quote)
            {
                i++;
            }
            else if (_text[i] == quote)
            {
                _position = i + 1;
                return value.ToString();
            }

            value.Append(_text[i]);
        }

        return null;
    }

    public bool SkipBraces()
    {
        int depth = 0;
        for (int i = Position; i < _text.Length; i++)
        {
            depth += _text[i] == '{' ? 1 : _text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                _position = i + 1;
                return true;
            }
        }

        return false;
    }

    /// <summary>Rust's <c>models::Plant</c>; PHP's backslash is one character.</summary>
    private bool IsPathSeparator(int at) => string.CompareOrdinal(_text, at, "::", 0, 2) == 0;
}
