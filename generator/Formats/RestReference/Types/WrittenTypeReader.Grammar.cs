using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Types;

/// <summary>The grammar: lists, maps, unions, links and words.</summary>
internal sealed partial class WrittenTypeReader
{
    private const int MaxDepth = 8;
    private const string Partial = "partial ";
    private const string Enum = "enum";
    private const string OrNull = ",null";

    private static readonly string[] s_lists = ["array of", "list of", "set of", "an array of", "a list of", "arrays of", "lists of", "comma separated list of", "comma-separated list of", "comma-delimited list of", "collection of"];
    private static readonly string[] s_maps = ["map of", "dictionary of", "dict of", "hash of", "mapping of", "object of", "map of strings to", "map from string to", "map of string to", "object with values of"];
    // What stands behind them is what the keys are.
    private static readonly string[] s_keyed = ["dictionary with keys of", "dictionary with keys in", "map with keys of", "object with keys of", "dictionary keyed by", "map keyed by", "object keyed by"];
    private static readonly string[] s_listEndings = [" array", " list", "[]", " arrays", "..."];
    private static readonly string[] s_unions = [" or ", "|", " / "];
    private static readonly string[] s_ids = [" object id", " object ids", " id", " ids"];
    private static readonly char[] s_brackets = ['[', '<', '('];
    private static readonly string[] s_nulls = ["null", "nil", "none", "undefined"];

    /// <summary>What stands around types.</summary>
    public static IEnumerable<string> Words => [.. s_lists, .. s_maps, .. s_keyed, .. s_listEndings, .. s_unions, .. s_nulls, "nullable", "deprecated"];

    private TypeFact? Parse(string text, int depth)
    {
        text = text.Trim(s_ends);
        while (text.Length > 1 && (text[0], text[text.Length - 1]) is ('?', _) or ('<', '>') or ('(', ')') or ('{', '}'))
        {
            text = text[0] == '?' ? text.Substring(1).Trim() : text.Substring(1, text.Length - 2).Trim();
        }

        // OpenAPI 3.1 lists types: string,null and integer,null(int32).
        int nothing = text.IndexOf(OrNull, StringComparison.Ordinal);
        text = nothing > 0 ? text.Remove(nothing, OrNull.Length) : text;
        text = text.Length > 1 && text[text.Length - 1] is '?' or '*' ? text.Substring(0, text.Length - 1).Trim() : text;
        if (text.Length == 0 || depth > MaxDepth)
        {
            return null;
        }

        // Behind the colon stands a default: list: [].
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && text.IndexOf(" or ", StringComparison.OrdinalIgnoreCase) < 0 && Parse(text.Substring(0, colon), depth + 1) is { } before)
        {
            return before;
        }

        if (_links.TryGetValue(text, out NamedTypeFact? whole) && TypeWords.Find(text) is not PrimitiveTypeFact)
        {
            return whole;
        }

        return TypeWords.Find(text) ?? Composed(text, depth) ?? Single(text);
    }

    private TypeFact? Composed(string text, int depth) =>
        Behind(text, s_lists) is { } listed ? new ListTypeFact(Parse(listed, depth + 1) ?? TypeInterpreter.Any)
        : Behind(text, s_keyed) is not null ? new MapTypeFact(TypeInterpreter.Any)
        : Behind(text, s_maps) is { } mapped ? new MapTypeFact(Parse(mapped, depth + 1) ?? TypeInterpreter.Any)
        : Generic(text, depth) ?? Union(text, depth)
        ?? (Before(text, s_listEndings) is { } items ? new ListTypeFact(Parse(items, depth + 1) ?? TypeInterpreter.Any) : null);

    private static string? Behind(string text, string[] openings)
    {
        string? best = null;
        foreach (string opening in openings)
        {
            if (text.Length > opening.Length && text[opening.Length] == ' ' && text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (best is null || text.Length - opening.Length < best.Length))
            {
                best = text.Substring(opening.Length).Trim();
            }
        }

        return best;
    }

    private static string? Before(string text, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (text.Length > ending.Length && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return text.Substring(0, text.Length - ending.Length).Trim();
            }
        }

        return null;
    }

    /// <summary><c>array[string]</c>, <c>Array&lt;T&gt;</c>, <c>[T]</c>, <c>map[string]T</c>, <c>array(string)</c>, <c>integer (int64)</c>, <c>enum&lt;string&gt;</c>.</summary>
    private TypeFact? Generic(string text, int depth)
    {
        if (text[0] == '[' && text[text.Length - 1] == ']')
        {
            return new ListTypeFact(Parse(text.Substring(1, text.Length - 2), depth + 1) ?? TypeInterpreter.Any);
        }

        if (text.StartsWith("[]", StringComparison.Ordinal))
        {
            return new ListTypeFact(Parse(text.Substring(2), depth + 1) ?? TypeInterpreter.Any);
        }

        int open = text.IndexOfAny(s_brackets);
        int close = open < 0 ? -1 : text.IndexOf(text[open] == '[' ? ']' : text[open] == '<' ? '>' : ')', open);
        if (open <= 0 || close < open + 2)
        {
            return null;
        }

        string name = text.Substring(0, open).Trim();
        TypeFact? outer = TypeWords.Find(name);
        string last = close + 1 < text.Length ? text.Substring(close + 1) : text.Substring(open + 1, text.Length - open - 2);
        return outer switch
        {
            ListTypeFact => new ListTypeFact(Parse(last, depth + 1) ?? TypeInterpreter.Any),
            MapTypeFact => new MapTypeFact(Parse(last.Substring(last.LastIndexOf(',') + 1), depth + 1) ?? TypeInterpreter.Any),
            null when name.Equals(Enum, StringComparison.OrdinalIgnoreCase) => EnumOf(text.Substring(open + 1, close - open - 1), depth),
            PrimitiveTypeFact when text[open] == '(' => TypeWords.Find(text.Substring(open + 1, close - open - 1).Trim()) ?? outer,
            _ => null,
        };
    }

    /// <summary>What the values of an enum are, or the values themselves: <c>enum (tree, herb)</c>.</summary>
    private TypeFact? EnumOf(string inner, int depth) =>
        inner.IndexOf(',') > 0 ? Literals(inner.Replace(", ", ","), ",") : Parse(inner, depth + 1);

    private TypeFact? Union(string text, int depth)
    {
        foreach (string separator in s_unions)
        {
            if (text.IndexOf(separator, StringComparison.OrdinalIgnoreCase) < 0)
            {
                continue;
            }

            List<TypeFact> options = [];
            foreach (string part in text.Split([separator], StringSplitOptions.RemoveEmptyEntries))
            {
                string option = part.Trim();
                if (Array.IndexOf(s_nulls, option.ToLowerInvariant()) >= 0)
                {
                    continue;
                }

                if (Parse(option, depth + 1) is not { } type)
                {
                    return Literals(text, separator);
                }

                if (!options.Contains(type))
                {
                    options.Add(type);
                }
            }

            return options.Count == 1 ? options[0] : options.Count == 0 ? null : new UnionTypeFact(EquatableArray.From(options));
        }

        return null;
    }

    /// <summary>Words that are no types between bars are the values themselves.</summary>
    private static LiteralsTypeFact? Literals(string text, string separator)
    {
        List<string> values = [];
        foreach (string part in text.Split([separator], StringSplitOptions.RemoveEmptyEntries))
        {
            string value = part.Trim(' ', '"', '\'');
            if (value.Length == 0 || TypeWords.Find(value) is not null || !Array.TrueForAll(value.ToCharArray(), static c => char.IsLetterOrDigit(c) || c is '_' or '-'))
            {
                return null;
            }

            values.Add(value);
        }

        return separator is "|" or "," ? new LiteralsTypeFact(EquatableArray.From(values)) : null;
    }

    /// <summary>A link among other words, a word for a type with words around it, an enum whose values stand elsewhere, or the name of a model.</summary>
    private TypeFact? Single(string text)
    {
        if (_links.Count > 0 && Before(text, s_ids) is not null)
        {
            return new PrimitiveTypeFact(PrimitiveKind.String);
        }

        foreach (KeyValuePair<string, NamedTypeFact> link in _links)
        {
            if (text.IndexOf(link.Key, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return TypeWords.Find(link.Key) is PrimitiveTypeFact word ? word : link.Value with { IsPartial = text.StartsWith(Partial, StringComparison.OrdinalIgnoreCase) };
            }
        }

        string[] words = text.Split(' ');
        if (words.Length > 1)
        {
            return TypeWords.Find(words[0].TrimEnd(',', ':', ';')) ?? TypeWords.Find(words[words.Length - 1]);
        }

        return text.Equals(Enum, StringComparison.OrdinalIgnoreCase) ? new PrimitiveTypeFact(PrimitiveKind.String) : IsModelName(text) ? new NamedTypeFact(text, null) : null;
    }

    private static bool IsModelName(string text)
    {
        bool hasSmall = false;
        foreach (char c in text)
        {
            hasSmall |= char.IsLower(c);
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return hasSmall && char.IsUpper(text[0]);
    }
}
