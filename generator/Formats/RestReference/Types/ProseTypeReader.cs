using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Types;

/// <summary>Reads the type that a description suggests, mostly by how it opens: <c>Boolean value, …</c>, <c>A list of strings …</c>, <c>An object mapping …</c>.</summary>
internal static class ProseTypeReader
{
    private static readonly (string Opening, TypeFact Type)[] s_openings =
    [
        ("boolean", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("bool ", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("whether ", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("when true", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("if true", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("list of strings", new ListTypeFact(new PrimitiveTypeFact(PrimitiveKind.String))),
        ("array of strings", new ListTypeFact(new PrimitiveTypeFact(PrimitiveKind.String))),
        ("list of ", new ListTypeFact(TypeInterpreter.Any)),
        ("array of ", new ListTypeFact(TypeInterpreter.Any)),
        ("array ", new ListTypeFact(TypeInterpreter.Any)),
        ("string value", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string specifying", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string containing", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string, ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string.", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string that", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("integer", new PrimitiveTypeFact(PrimitiveKind.Integer)),
        ("number of", new PrimitiveTypeFact(PrimitiveKind.Integer)),
        ("object ", new MapTypeFact(TypeInterpreter.Any)),
        ("map of ", new MapTypeFact(TypeInterpreter.Any)),
        ("mapping of ", new MapTypeFact(TypeInterpreter.Any)),
        ("dictionary ", new MapTypeFact(TypeInterpreter.Any)),
        ("name of ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("path to ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("path of ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("url of ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("id of ", new PrimitiveTypeFact(PrimitiveKind.String)),
    ];

    // Amounts of these are whole numbers.
    private static readonly string[] s_units = [" in bytes", " in seconds", " in milliseconds", " in microseconds", " in nanoseconds", " in minutes", " in megabytes", "(in bytes)", "(in seconds)"];

    private static readonly string[] s_repeated =
    [
        "multiple parameters allowed", "multiple values allowed", "can be specified multiple times", "may be specified multiple times", "can be repeated", "may be repeated", "can be given multiple times", "can be used multiple times", "can be passed multiple times",
    ];

    private static readonly string[] s_forms = ["in the form", "as a map"];

    private static readonly char[] s_separators = [' ', '/', ',', '.', '|', ':'];

    private static readonly string[] s_articles = ["an ", "a ", "the ", "optional ", "json "];

    /// <summary>What is to be looked for in a description.</summary>
    public static string[] Phrases { get; } = [.. s_units, .. s_repeated, .. s_forms];

    /// <summary>Null where the description does not tell.</summary>
    /// <param name="found">The <see cref="Phrases"/> that stand in it, in their order.</param>
    public static Located<TypeFact>? Read(TextSlice prose, (string Phrase, int At)[] found) =>
        (ByOpening(prose) ?? ByForm(prose, found)) is { } type ? new Located<TypeFact>(type, prose.Span) : null;

    /// <summary>An amount of a unit, a parameter that may be sent again, or an example of JSON: <c>in the form of `[…]`</c>.</summary>
    private static TypeFact? ByForm(TextSlice prose, (string Phrase, int At)[] found)
    {
        foreach ((string phrase, int at) in found)
        {
            if (Array.IndexOf(s_units, phrase) >= 0)
            {
                return new PrimitiveTypeFact(PrimitiveKind.Integer);
            }

            if (Array.IndexOf(s_repeated, phrase) >= 0)
            {
                return new ListTypeFact(TypeInterpreter.Any);
            }

            if (Array.IndexOf(s_forms, phrase) >= 0)
            {
                int code = prose.IndexOf('`', at);
                return code < 0 || code + 1 >= prose.Length ? null
                    : prose[code + 1] == '{' ? new MapTypeFact(TypeInterpreter.Any)
                    : prose[code + 1] == '[' ? new ListTypeFact(TypeInterpreter.Any)
                    : null;
            }
        }

        return null;
    }

    private static TypeFact? ByOpening(TextSlice prose)
    {
        string text = PlainText.WithoutMarks(prose.Length > 80 ? prose.Sub(0, 80) : prose);
        int start = 0;
        foreach (string article in s_articles)
        {
            start += Stands(article, text, start) ? article.Length : 0;
        }

        if (OpensWithAlternatives(text, start))
        {
            return new PrimitiveTypeFact(PrimitiveKind.Boolean);
        }

        foreach ((string opening, TypeFact type) in s_openings)
        {
            if (Stands(opening, text, start))
            {
                return type;
            }
        }

        return null;
    }

    private static bool Stands(string words, string text, int at) =>
        at < text.Length && char.ToLowerInvariant(text[at]) == words[0] && string.Compare(text, at, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary><c>true or false</c>, <c>0/false or 1/true</c>.</summary>
    private static bool OpensWithAlternatives(string text, int start)
    {
        if (start == text.Length || text[start] is not ('t' or 'T' or 'f' or 'F' or '0' or '1' or 'o' or 'O'))
        {
            return false;
        }

        string[] words = text.Substring(start).ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries);
        int count = Array.FindIndex(words, static word => word is not ("true" or "false" or "1" or "0" or "or"));
        count = count < 0 ? words.Length : count;
        return Array.IndexOf(words, "true", 0, count) >= 0 && Array.IndexOf(words, "false", 0, count) >= 0;
    }
}
