using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.RestReference.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>What the prose about a parameter or property says in fixed forms: that it is optional, its default, its values, its type.</summary>
internal readonly struct MemberProse
{
    private static readonly string[] s_required = ["required.", "(required)", "**required**", "*required*", "[required]", "_required_", "mandatory field", "mandatory.", "(mandatory)", "<required>"];
    private static readonly string[] s_optional = ["optional.", "(optional)", "**optional**", "*optional*", "[optional]", "_optional_", "<optional>", "optional,", "(optional,"];
    private static readonly string[] s_marks = ["required", "optional", "mandatory"];
    private static readonly Phrases s_absent = Phrases.OfWords(
        "parameter is absent", "parameter is omitted", "field is absent", "field is omitted", "parameter is not specified", "parameter is not provided",
        "if omitted", "when omitted", "if absent", "when absent", "if not specified", "when not specified", "if not provided", "when not provided");

    private static readonly string[] s_defaults = ["defaults to", "default is", "default value is", "default:", "default value:", "default `", "(default ", "by default `"];

    private static readonly char[] s_quotes = [' ', '"', '\''];
    private static readonly char[] s_between = [' ', ',', '|', '/', ':', '(', ')', '\r', '\n', '\t', ';'];
    private static readonly string[] s_separated = ["separated", "delimited"];

    private static readonly string[] s_values = ["one of", "valid values are", "valid values:", "allowed values:", "allowed values are", "possible values:", "possible values are", "supported values:", "supported values are", "can be either", "either", "accepted values:", "valid options are", "can only be", "options are"];

    // All that is looked for, in one pass: most prose says none of it.
    private static readonly Phrases s_phrases = Phrases.OfWords([.. s_marks, .. s_defaults, .. s_values, .. ProseTypeReader.Phrases]);

    private readonly TextSlice _text;
    private readonly (string Phrase, int At)[] _found;

    /// <param name="text">The prose; none where there is none.</param>
    public MemberProse(TextSlice text)
    {
        _text = text;
        _found = text.IsEmpty ? [] : text.Find(s_phrases);
    }

    /// <summary>The type that it suggests; null where it suggests none.</summary>
    public Located<TypeFact>? Type => _text.IsEmpty ? null : ProseTypeReader.Read(_text, _found);

    /// <summary>Whether it must be there; null where the prose does not say.</summary>
    /// <param name="plain">The prose without what presents it.</param>
    public bool? IsRequired(string plain)
    {
        if (_text.IsEmpty || (_text.Page.Synonyms.Words.Count == 0 && !Holds(s_marks)))
        {
            return null;
        }

        string text = _text.Page.Synonyms.Translate(plain).ToLowerInvariant();
        return IsMark(text, "required", s_required) ? true : IsMark(text, "optional", s_optional) ? false : null;
    }

    /// <summary>Whether it says what is done where there is none. That marks nothing: other prose is silent of it.</summary>
    public static bool CanBeAbsent(string prose) => s_absent.AreIn(prose);

    /// <summary>Whether it says that a list is one text with commas.</summary>
    public static bool IsCommaSeparated(string prose)
    {
        int comma = prose.IndexOf("comma", StringComparison.OrdinalIgnoreCase);
        return comma >= 0 && Array.Exists(s_separated, word => prose.IndexOf(word, comma, StringComparison.OrdinalIgnoreCase) is var at && at >= 0 && at - comma < 10);
    }

    /// <summary>The default as it is spelled; null where the prose states none.</summary>
    public Located<string>? Default()
    {
        foreach ((string opening, int at) in _found)
        {
            if (Array.IndexOf(s_defaults, opening) >= 0)
            {
                int start = opening[opening.Length - 1] == '`' ? at + opening.Length - 1 : at + opening.Length;
                return Value(_text.Sub(start, _text.Length).Trim());
            }
        }

        return null;
    }

    /// <summary>The values that the prose lists behind words such as <c>one of</c>; null where it lists none, or only one.</summary>
    public EquatableArray<Located<string>>? Values()
    {
        foreach ((string opening, int at) in _found)
        {
            if (Array.IndexOf(s_values, opening) < 0)
            {
                continue;
            }

            TextSlice list = _text.Sub(at + opening.Length, _text.Length);
            List<Located<string>> values = Listed(list);
            values = values.Count > 0 ? values : Quoted(list);
            if (values.Count > 1)
            {
                return EquatableArray.From(values);
            }
        }

        return null;
    }

    /// <summary>The values of a cell that lists nothing else.</summary>
    public static EquatableArray<Located<string>>? AllValues(TextSlice cell)
    {
        List<Located<string>> values = Listed(cell);
        return values.Count == 0 ? null : EquatableArray.From(values);
    }

    private bool Holds(string[] vocabulary)
    {
        foreach ((string phrase, int _) in _found)
        {
            if (Array.IndexOf(vocabulary, phrase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(string text, string word, string[] marks) =>
        text == word || text.StartsWith(word + ":", StringComparison.Ordinal) || text.StartsWith(word + " ", StringComparison.Ordinal) && word == "optional"
        || Array.Exists(marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0)
        || text.EndsWith(" " + word, StringComparison.Ordinal);

    /// <summary>A value in code, or a number or word that needs no marks.</summary>
    private static Located<string>? Value(TextSlice text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        if (text[0] == '`')
        {
            int close = text.IndexOf('`', 1);
            return close > 1 ? Trimmed(text.Sub(1, close)) : null;
        }

        int end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '+' || (text[end] == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        string word = text.Sub(0, end).ToString();
        bool isValue = word.Length > 0 && (char.IsDigit(word[0]) || word is "true" or "false" || (word.Length > 1 && word[0] == '-' && char.IsDigit(word[1])));
        return isValue ? new Located<string>(word, text.Sub(0, end).Span) : null;
    }

    private static Located<string> Trimmed(TextSlice code)
    {
        string value = code.ToString().Trim(s_quotes);
        return new Located<string>(value, code.Span);
    }

    /// <summary>Signs alone, and texts with blanks, are examples of what a text holds.</summary>
    private static bool IsValue(string text) =>
        text.Length is > 0 and < 80 && text.IndexOf(' ') < 0 && text[0] is not ('<' or '{' or '[') && Array.Exists(text.ToCharArray(), char.IsLetterOrDigit);

    /// <summary>Words in quotes, likewise; what stands in brackets behind one is about it.</summary>
    private static List<Located<string>> Quoted(TextSlice text)
    {
        List<Located<string>> values = [];
        int at = 0;
        while (text.IndexOf('"', at) is var open and >= 0 && text.IndexOf('"', open + 1) is var close and > 0 && IsBetween(WithoutBrackets(text.Sub(at, open).ToString())))
        {
            TextSlice value = text.Sub(open + 1, close);
            if (!IsValue(value.ToString()))
            {
                break;
            }

            values.Add(new Located<string>(value.ToString(), value.Span));
            at = close + 1;
        }

        return values;
    }

    private static string WithoutBrackets(string text)
    {
        string trimmed = text.TrimStart();
        int close = trimmed.LastIndexOf(')');
        return close > 0 && trimmed[0] == '(' ? trimmed.Substring(close + 1) : text;
    }

    /// <summary>Little words, or what leads to the bullet of the next item.</summary>
    private static bool IsBetween(string text) =>
        (text.LastIndexOf('\n') is >= 0 and int line && text.Substring(line).Trim() is "-" or "*" or "+")
        || text.Trim(s_between) is "" or "or" or "and" or "of" or "the following" or "<br>" or "<br/>";

    /// <summary>Code spans with nothing between them but commas, bars and little words.</summary>
    private static List<Located<string>> Listed(TextSlice text)
    {
        List<Located<string>> values = [];
        int at = text.Start;
        foreach (InlineRun run in InlineReader.Read(text))
        {
            bool isNext = IsBetween(text.Page.Slice(at, run.Source.Start).ToString());
            Located<string> value = Trimmed(run.Text);
            if (run.Kind != InlineKind.Code || !isNext || !IsValue(value.Value))
            {
                break;
            }

            values.Add(value);
            at = run.Source.End;
        }

        return values;
    }
}
