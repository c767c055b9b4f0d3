using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.RestReference.Types;

/// <summary>Reads the type that a description opens with: <c>Boolean value, …</c>, <c>A list of strings …</c>, <c>An object mapping …</c>.</summary>
internal static class ProseTypeReader
{
    private static readonly (string Opening, TypeFact Type)[] s_openings =
    [
        ("boolean", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("bool ", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("true or false", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("1/true/true or 0/false/false", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("whether ", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("when true", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("if true", new PrimitiveTypeFact(PrimitiveKind.Boolean)),
        ("list of strings", new ListTypeFact(new PrimitiveTypeFact(PrimitiveKind.String))),
        ("array of strings", new ListTypeFact(new PrimitiveTypeFact(PrimitiveKind.String))),
        ("list of ", new ListTypeFact(TypeWords.Any)),
        ("array of ", new ListTypeFact(TypeWords.Any)),
        ("array ", new ListTypeFact(TypeWords.Any)),
        ("string value", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string specifying", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string containing", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string, ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string.", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("string that", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("integer", new PrimitiveTypeFact(PrimitiveKind.Integer)),
        ("number of", new PrimitiveTypeFact(PrimitiveKind.Integer)),
        ("object ", new MapTypeFact(TypeWords.Any)),
        ("map of ", new MapTypeFact(TypeWords.Any)),
        ("mapping of ", new MapTypeFact(TypeWords.Any)),
        ("dictionary ", new MapTypeFact(TypeWords.Any)),
        ("name of ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("path to ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("path of ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("url of ", new PrimitiveTypeFact(PrimitiveKind.String)),
        ("id of ", new PrimitiveTypeFact(PrimitiveKind.String)),
    ];

    // Amounts of these are whole numbers.
    private static readonly string[] s_units = [" in bytes", " in seconds", " in milliseconds", " in microseconds", " in nanoseconds", " in minutes", " in megabytes", "(in bytes)", "(in seconds)"];

    private static readonly string[] s_articles = ["an ", "a ", "the ", "optional ", "json "];

    /// <summary>Null where the description does not tell.</summary>
    /// <param name="fallback">The default, as the page spells it: what it is tells too.</param>
    public static Located<TypeFact>? Read(TextSlice prose, string? fallback) =>
        (ByOpening(prose) ?? ByForm(prose) ?? ByDefault(fallback)) is { } type ? new Located<TypeFact>(type, prose.Span) : null;

    private static TypeFact? ByDefault(string? fallback) => fallback switch
    {
        "true" or "false" => new PrimitiveTypeFact(PrimitiveKind.Boolean),
        { Length: > 0 and < 19 } when long.TryParse(fallback, out _) => new PrimitiveTypeFact(PrimitiveKind.Integer),
        _ => null,
    };

    /// <summary>An amount of a unit, or an example of JSON: <c>in the form of `[…]`</c>.</summary>
    private static TypeFact? ByForm(TextSlice prose)
    {
        string text = prose.ToString();
        if (Array.Exists(s_units, unit => text.IndexOf(unit, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return new PrimitiveTypeFact(PrimitiveKind.Integer);
        }

        int form = text.IndexOf("in the form", StringComparison.OrdinalIgnoreCase);
        form = form < 0 ? text.IndexOf("as a map", StringComparison.OrdinalIgnoreCase) : form;
        int code = form < 0 ? -1 : text.IndexOf('`', form);
        return code < 0 || code + 1 >= text.Length ? null
            : text[code + 1] == '{' ? new MapTypeFact(TypeWords.Any)
            : text[code + 1] == '[' ? new ListTypeFact(TypeWords.Any)
            : null;
    }

    private static TypeFact? ByOpening(TextSlice prose)
    {
        string text = PlainText.WithoutMarks(prose.Length > 80 ? prose.Sub(0, 80) : prose).ToLowerInvariant();
        foreach (string article in s_articles)
        {
            text = text.StartsWith(article, StringComparison.Ordinal) ? text.Substring(article.Length) : text;
        }

        foreach ((string opening, TypeFact type) in s_openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
            {
                return type;
            }
        }

        return null;
    }
}
