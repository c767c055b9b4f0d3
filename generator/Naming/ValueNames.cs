using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PiecesGen.Generator.Model;

namespace PiecesGen.Generator.Naming;

/// <summary>
/// What the values of an enum want to be called: what they are, or where that is no name, what the docs call them; else their
/// signs in words. A name does not depend on the values beside it, so that it keeps its meaning when more come; of values whose
/// names would be one, all have their signs in words.
/// </summary>
internal sealed class ValueNames
{
    private readonly EnumSchema _schema;
    private readonly HashSet<string> _shared = [];

    public ValueNames(EnumSchema schema)
    {
        _schema = schema;
        var seen = new HashSet<string>();
        foreach (string value in schema.Values)
        {
            string name = Identifier.Pascal(PlainNameOf(value));
            if (!seen.Add(name))
            {
                _shared.Add(name);
            }
        }
    }

    public string NameOf(string value)
    {
        string name = Identifier.Pascal(PlainNameOf(value));
        return _shared.Contains(name) ? Identifier.Pascal(InWords(value)) : name;
    }

    private string PlainNameOf(string value) =>
        _schema.NameOf(value) ?? (EnumSchema.HasLetter(value) ? value : InWords(value));

    /// <summary><c>-1</c> is <c>minus 1</c>.</summary>
    private static string InWords(string value)
    {
        if (value.Length == 0)
        {
            return "empty";
        }

        var words = new StringBuilder();
        foreach (char c in value)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(c);
            }
            else
            {
                words.Append(' ').Append(WordFor(c)).Append(' ');
            }
        }

        return words.ToString();
    }

    private static string WordFor(char sign) => sign switch
    {
        ' ' => "space",
        '!' => "exclamation",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "ampersand",
        '\'' => "apostrophe",
        '(' => "open parenthesis",
        ')' => "close parenthesis",
        '*' => "asterisk",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "less than",
        '=' => "equals",
        '>' => "greater than",
        '?' => "question",
        '@' => "at",
        '[' => "open bracket",
        '\\' => "backslash",
        ']' => "close bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open brace",
        '|' => "pipe",
        '}' => "close brace",
        '~' => "tilde",
        _ => "u" + ((int)sign).ToString("x4", CultureInfo.InvariantCulture),
    };
}
