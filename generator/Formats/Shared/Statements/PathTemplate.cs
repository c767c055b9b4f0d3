using System.Text;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.Shared.Statements;

/// <summary>
/// Reads a path whatever it writes variables in: <c>{x}</c>, <c>\{x.y\}</c>, <c>[{x}](link)</c>, <c>:x</c>, <c>:x...:y</c>, <c>&lt;x&gt;</c>,
/// <c>(x or y)</c>, <c>[x]</c>, <c>$X</c>. All become <c>{x}</c>.
/// </summary>
internal sealed class PathTemplate
{
    // What every server must take (RFC 9110, section 4.1); a longer one is no path.
    private const int MaxLength = 8_000;

    private readonly TextSlice _slice;
    private readonly StringBuilder _path = new();
    private int _at;
    private int _optional;
    private int _open;

    private PathTemplate(TextSlice slice, int start)
    {
        _slice = slice;
        _at = start;
    }

    /// <summary>The path, or null where the text is none.</summary>
    /// <param name="query">What stands behind the question mark.</param>
    /// <param name="optional">How many of the parts that may be left out are in it: <c>(/:x)</c>.</param>
    public static Located<string>? Parse(TextSlice slice, out TextSlice? query, int optional = int.MaxValue)
    {
        query = null;
        slice = slice.Trim();
        if (slice.Length is 0 or > MaxLength)
        {
            return null;
        }

        int start = StartOfPath(slice);
        PathTemplate template = new(slice, start) { _optional = optional };
        if (start < 0 || !template.ReadAll())
        {
            return null;
        }

        if (template._at < slice.Length && slice[template._at] == '?')
        {
            query = slice.Sub(template._at + 1, slice.Length);
        }

        return new Located<string>(template._path.ToString(), slice.Sub(start, template._at).Span);
    }

    /// <summary>The path of a cell that holds nothing else, where the slash in front may be left out.</summary>
    public static Located<string>? ParseCell(TextSlice slice, out TextSlice? query, int optional = int.MaxValue)
    {
        if (Parse(slice, out query, optional) is { } rooted)
        {
            return rooted;
        }

        slice = slice.Trim();
        PathTemplate template = new(slice, 0) { _optional = optional };
        bool isPath = slice.Length is > 0 and <= MaxLength && char.IsLetter(slice[0]) && slice.IndexOf('/') > 0 && slice.IndexOf("://") < 0 && slice.IndexOf(' ') < 0;
        template._path.Append('/');
        return isPath && template.ReadAll() ? new Located<string>(template._path.ToString(), slice.Sub(0, template._at).Span) : null;
    }

    /// <summary>How many parts of a path may be left out.</summary>
    public static int OptionalParts(TextSlice slice)
    {
        int count = 0;
        for (int at = slice.IndexOf("(/"); at >= 0; at = slice.IndexOf("(/", at + 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where the path begins behind a scheme and host, or behind a variable for them; -1 where there is no path.</summary>
    private static int StartOfPath(TextSlice slice)
    {
        if (slice[0] == '/')
        {
            return slice.Length > 1 && slice[1] == '/' ? -1 : 0;
        }

        int from = slice.StartsWith("https://") ? 8 : slice.StartsWith("http://") ? 7 : slice[0] is '{' or '<' or '$' ? 1 : -1;
        return from < 0 ? -1 : slice.IndexOf('/', from);
    }

    private bool ReadAll()
    {
        while (_at < _slice.Length && _slice[_at] is not ('?' or '#'))
        {
            if (!ReadNext())
            {
                return false;
            }
        }

        return _path.Length > 0;
    }

    private bool ReadNext()
    {
        char c = _slice[_at];
        switch (c)
        {
            case '\\':
                _at++;
                return true;
            case '&' when _slice.StartsWith("&lt;", _at):
                return Variable(_at + 4, "&gt;");
            case '{':
                return Variable(_at + 1, "}");
            case '<':
                return Variable(_at + 1, ">");
            case '(' when _slice.StartsWith("(/", _at):
                return Optional();
            case ')' when _open > 0:
                _open--;
                _at++;
                return true;
            case '(' when EndsSegment():
                return Variable(_at + 1, ")");
            case '$' when EndsSegment() && _at + 1 < _slice.Length && (_slice[_at + 1] == '{' || char.IsUpper(_slice[_at + 1])):
                return ShellVariable();
            case '[':
                return Bracket();
            case ':' when !FollowsName() && _at + 1 < _slice.Length && char.IsLetter(_slice[_at + 1]):
                return Colon();
            default:
                return Text(IsOfPath(c));
        }
    }

    /// <summary>The sign there and what follows it, as far as nothing but itself can be meant.</summary>
    private bool Text(bool isOfPath)
    {
        int start = _at++;
        while (_at < _slice.Length && _slice[_at] is not (':' or '$') && IsOfPath(_slice[_at]))
        {
            _at++;
        }

        _path.Append(_slice.Page.Text, _slice.Start + start, _at - start);
        return isOfPath;
    }

    /// <summary>A part that may be left out, or is.</summary>
    private bool Optional()
    {
        int close = _slice.IndexOf(')', _at);
        _open += _optional > 0 ? 1 : 0;
        _at = _optional > 0 ? _at + 1 : close + 1;
        _optional--;
        return close > 0;
    }

    /// <summary>Behind a name, a colon is a sign of the path: <c>/plants:water</c>.</summary>
    private bool FollowsName() => _path.Length > 0 && _path[_path.Length - 1] is var last && (char.IsLetterOrDigit(last) || last is '_' or '}');

    private bool EndsSegment() => _path.Length > 0 && _path[_path.Length - 1] == '/';

    private bool Variable(int from, string closing)
    {
        int close = _slice.IndexOf(closing, from);
        if (close < 0)
        {
            return false;
        }

        string text = _slice.Sub(from, close).ToString().TrimEnd('\\');
        _at = close + closing.Length;

        // {?page,size} lists parameters of the query.
        return text.StartsWith("?", System.StringComparison.Ordinal) || text.StartsWith("&", System.StringComparison.Ordinal) || Append(text);
    }

    /// <summary><c>[{x}](link)</c>, or <c>[x]</c> for a variable.</summary>
    private bool Bracket()
    {
        int close = _slice.IndexOf(']', _at);
        if (close < 0)
        {
            return false;
        }

        string text = _slice.Sub(_at + 1, close).ToString().Replace("\\", "").Trim('{', '}', '<', '>', '`');
        int end = close + 1 < _slice.Length && _slice[close + 1] == '(' ? _slice.IndexOf(')', close) : close;
        _at = end + 1;
        return end >= 0 && Append(text);
    }

    private bool Colon()
    {
        int end = _at + 1;
        while (end < _slice.Length && (char.IsLetterOrDigit(_slice[end]) || _slice[end] == '_' || (_slice[end] == '-' && end + 1 < _slice.Length && char.IsLetter(_slice[end + 1]))))
        {
            end++;
        }

        string text = _slice.Sub(_at + 1, end).ToString();
        _at = end;
        return Append(text);
    }

    /// <summary><c>$PLANT_ID</c>, <c>${PLANT_ID}</c>; other words behind the sign are of the path, as <c>$metadata</c> is.</summary>
    private bool ShellVariable()
    {
        int start = ++_at;
        while (_at < _slice.Length && (char.IsUpper(_slice[_at]) || char.IsDigit(_slice[_at]) || _slice[_at] == '_'))
        {
            _at++;
        }

        return _at == start || Append(_slice.Sub(start, _at).ToString());
    }

    private bool Append(string text)
    {
        string name = UrlTemplate.VariableName(text);
        _path.Append('{').Append(name).Append('}');
        return name.Length > 0;
    }

    private static bool IsOfPath(char c) => char.IsLetterOrDigit(c) || c is '/' or '-' or '.' or '_' or '~' or '!' or '$' or '\'' or '+' or ';' or '=' or '@' or '%' or ':' or ',' or '*';
}
