using System;
using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.ApiBlueprint.Uris;

/// <summary>Reads a URI template (RFC 6570): <c>/plants/{id}{?bed,colours*}</c>. What stands behind <c>#</c> is never sent.</summary>
internal sealed class UriTemplateReader
{
    // What every server must take (RFC 9110, section 4.1); a longer one is no path.
    private const int MaxLength = 8_000;
    private const string Operators = "+#./;?&";

    private readonly TextSlice _text;
    private readonly StringBuilder _path = new();
    private readonly List<UriVariable> _variables = [];
    private int _at;
    private bool _hasQuery;

    private UriTemplateReader(TextSlice text, int start)
    {
        _text = text;
        _at = start;
    }

    /// <summary>The template; null where the text is none.</summary>
    public static UriTemplate? Read(TextSlice text)
    {
        text = text.Trim();
        int start = text.IsEmpty ? -1 : StartOfPath(text);
        if (start < 0 || text.Length > MaxLength)
        {
            return null;
        }

        UriTemplateReader reader = new(text, start);
        return reader.ReadAll() && reader._path.Length > 0
            ? new UriTemplate(new Located<string>(reader._path.ToString(), text.Sub(start, text.Length).Span), EquatableArray.From(reader._variables))
            : null;
    }

    /// <summary>Behind scheme and host; -1 where there is no path.</summary>
    private static int StartOfPath(TextSlice text)
    {
        int host = text.StartsWith("https://") ? 8 : text.StartsWith("http://") ? 7 : 0;
        return host > 0 ? text.IndexOf('/', host) : text[0] is '/' || text.StartsWith("{/") ? 0 : -1;
    }

    private bool ReadAll()
    {
        while (_at < _text.Length && _text[_at] != '#')
        {
            char c = _text[_at];
            if (char.IsWhiteSpace(c) || (c == '{' && !ReadExpression()))
            {
                return false;
            }

            if (c == '?')
            {
                ReadQuery(_text.Sub(_at + 1, _text.Length));
                return true;
            }

            if (c != '{')
            {
                // What stands behind the query of a template is no part of the path.
                _path.Append(c == '\\' || _hasQuery ? "" : c.ToString());
                _at++;
            }
        }

        return true;
    }

    private bool ReadExpression()
    {
        int close = _text.IndexOf('}', _at);
        if (close < _at + 2)
        {
            return false;
        }

        char sign = Operators.IndexOf(_text[_at + 1]) >= 0 ? _text[_at + 1] : ' ';
        TextSlice names = _text.Sub(sign == ' ' ? _at + 1 : _at + 2, close);
        _at = close + 1;
        return ReadVariables(names, sign);
    }

    private bool ReadVariables(TextSlice names, char sign)
    {
        int start = 0;
        string separator = sign is '.' or '/' or ';' ? sign.ToString() : "";
        while (start <= names.Length)
        {
            int comma = names.IndexOf(',', start);
            int end = comma < 0 ? names.Length : comma;
            if (VariableOf(names.Sub(start, end).Trim(), sign is '?' or '&' ? ParameterLocation.Query : ParameterLocation.Path) is not { } variable)
            {
                return false;
            }

            _hasQuery |= variable.In == ParameterLocation.Query;
            if (sign != '#' && _hasQuery == (variable.In == ParameterLocation.Query))
            {
                _variables.Add(variable);
                _path.Append(_hasQuery ? "" : $"{separator}{(sign == ';' ? variable.Name.Value + "=" : "")}{{{variable.Name.Value}}}");
                separator = sign is '.' or '/' or ';' ? separator : ",";
            }

            start = end + 1;
        }

        return true;
    }

    /// <summary><c>colours*</c>, <c>name:3</c>; a name may have escaped signs, which are on the wire as they are meant.</summary>
    private static UriVariable? VariableOf(TextSlice text, ParameterLocation place)
    {
        bool isExploded = text.EndsWith("*");
        int colon = text.IndexOf(':');
        TextSlice name = text.Sub(0, isExploded ? text.Length - 1 : colon > 0 ? colon : text.Length).Trim();
        if (name.IsEmpty || name.IndexOf(' ') >= 0 || name.IndexOf('{') >= 0)
        {
            return null;
        }

        string written = Uri.UnescapeDataString(name.ToString());
        string called = place == ParameterLocation.Path ? Text.UrlTemplate.VariableName(written) : written;
        return called.Length == 0 ? null : new UriVariable(new Located<string>(called, name.Span), null, place, isExploded);
    }

    /// <summary><c>filter</c>, <c>bed={bed}</c> and <c>format=json</c> behind a question mark, with expressions in between.</summary>
    private void ReadQuery(TextSlice query)
    {
        int start = 0;
        while (start < query.Length && query[start] != '#')
        {
            if (query.StartsWith("{?", start) || query.StartsWith("{&", start))
            {
                int close = query.IndexOf('}', start);
                int end = close < 0 ? query.Length : close;
                ReadVariables(query.Sub(start + 2, end), '?');
                start = end + 1;
                continue;
            }

            int ampersand = query.IndexOf('&', start);
            int stop = Math.Min(IndexOrEnd(query, "{?", start), IndexOrEnd(query, "{&", start));
            stop = ampersand < 0 || ampersand > stop ? stop : ampersand;
            AddPair(query.Sub(start, stop).Trim());
            start = stop == ampersand ? stop + 1 : stop;
        }
    }

    private static int IndexOrEnd(TextSlice text, string sign, int from)
    {
        int at = text.IndexOf(sign, from);
        return at < 0 ? text.Length : at;
    }

    private void AddPair(TextSlice pair)
    {
        int sign = pair.IndexOf('=');
        TextSlice key = pair.Sub(0, sign < 0 ? pair.Length : sign);
        if (VariableOf(key, ParameterLocation.Query) is not { } named)
        {
            return;
        }

        bool isVariable = sign > 0 && sign + 2 < pair.Length && pair[sign + 1] == '{' && pair.EndsWith("}");
        UriVariable? value = isVariable ? VariableOf(pair.Sub(sign + 2, pair.Length - 1), ParameterLocation.Query) : null;
        _variables.Add(value is null ? named : value with { WireName = named.Name });
    }
}
