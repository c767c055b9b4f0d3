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
    ];

    private static readonly string[] s_articles = ["an ", "a ", "the ", "optional ", "json "];

    /// <summary>Null where the description opens with something else.</summary>
    public static Located<TypeFact>? Read(TextSlice prose)
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
                return new Located<TypeFact>(type, prose.Span);
            }
        }

        return null;
    }
}
