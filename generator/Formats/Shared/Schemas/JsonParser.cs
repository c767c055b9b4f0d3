using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PiecesGen.Generator.Formats.Shared.Schemas;

/// <summary>Parses a JSON document as machines write it; what people write as an example is read elsewhere, and with more patience.</summary>
internal sealed class JsonParser
{
    private const int MaxDepth = 100;

    private readonly string _text;
    private int _at;

    private JsonParser(string text) => _text = text;

    /// <summary>The document; null where the text is none, or nested too deep.</summary>
    public static JsonNode? Parse(string text)
    {
        JsonParser parser = new(text);
        JsonNode? node = parser.Value(0);
        parser.SkipBlanks();
        return parser._at == text.Length ? node : null;
    }

    private JsonNode? Value(int depth)
    {
        SkipBlanks();
        if (_at == _text.Length || depth > MaxDepth)
        {
            return null;
        }

        return _text[_at] switch
        {
            '{' => Object(depth),
            '[' => Array(depth),
            '"' => String() is { } value ? new JsonNode(JsonNodeKind.String, value) : null,
            't' => Literal("true"),
            'f' => Literal("false"),
            'n' => Literal("null"),
            _ => Number(),
        };
    }

    private JsonNode? Object(int depth)
    {
        JsonNode node = new(JsonNodeKind.Object);
        _at++;
        if (Take('}'))
        {
            return node;
        }

        do
        {
            SkipBlanks();
            if (String() is not { } name || !Take(':') || Value(depth + 1) is not { } value)
            {
                return null;
            }

            node.Members.Add(new KeyValuePair<string, JsonNode>(name, value));
        }
        while (Take(','));

        return Take('}') ? node : null;
    }

    private JsonNode? Array(int depth)
    {
        JsonNode node = new(JsonNodeKind.Array);
        _at++;
        if (Take(']'))
        {
            return node;
        }

        do
        {
            if (Value(depth + 1) is not { } value)
            {
                return null;
            }

            node.Items.Add(value);
        }
        while (Take(','));

        return Take(']') ? node : null;
    }

    private string? String()
    {
        if (_at == _text.Length || _text[_at] != '"')
        {
            return null;
        }

        StringBuilder value = new();
        for (_at++; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (c == '"')
            {
                _at++;
                return value.ToString();
            }

            if (c != '\\')
            {
                value.Append(c);
            }
            else if (++_at == _text.Length || Escaped() is not { } escaped)
            {
                return null;
            }
            else
            {
                value.Append(escaped);
            }
        }

        return null;
    }

    /// <summary>The sign behind a backslash.</summary>
    private char? Escaped()
    {
        switch (_text[_at])
        {
            case '"' or '\\' or '/':
                return _text[_at];
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 < _text.Length && ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                _at += 4;
                return (char)code;
            default:
                return null;
        }
    }

    private JsonNode? Literal(string word)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            return null;
        }

        _at += word.Length;
        return new JsonNode(JsonNodeKind.Literal, word);
    }

    private JsonNode? Number()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsDigit(_text[_at]) || _text[_at] is '-' or '+' or '.' or 'e' or 'E'))
        {
            _at++;
        }

        string text = _text.Substring(start, _at - start);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new JsonNode(JsonNodeKind.Number, text) : null;
    }

    private bool Take(char c)
    {
        SkipBlanks();
        bool isThere = _at < _text.Length && _text[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }
}
