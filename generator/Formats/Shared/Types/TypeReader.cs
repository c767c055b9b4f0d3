using System.Collections.Generic;
using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Types;

/// <summary>Reads the type that a cell or line states.</summary>
internal static class TypeReader
{
    /// <summary>The type, or null with a diagnostic where there is none to read.</summary>
    /// <param name="owner">The name of what has the type, for the message.</param>
    public static Located<TypeFact>? Read(TextSlice cell, string owner, VocabularyContext context)
    {
        TypeText text = TypeTextReader.Read(cell);
        IReadOnlyDictionary<string, TypeWord> words = context.Vocabulary.TypeWords;
        if (text.Text.Length > 0 && TypeParser.Parse(text.Text, new TypeScope(words, LinkTarget.PageOf(text.Link), text.Links)) is { } type)
        {
            return new Located<TypeFact>(WithValues(type, text.Values, words), cell.Span);
        }

        context.Report(
            Catalog.UnreadableType,
            cell,
            text.Text.Length == 0
                ? $"The type of {Quoted.From(owner)} is missing. It was treated as unknown."
                : $"The type {Quoted.From(text.Text)} of {Quoted.From(owner)} is not understood. It was treated as unknown.");
        return null;
    }

    /// <summary>A string whose values a second type lists is one of these values.</summary>
    private static TypeFact WithValues(TypeFact type, string? values, IReadOnlyDictionary<string, TypeWord> words)
    {
        if (values is null || type is not PrimitiveTypeFact { Kind: PrimitiveKind.String })
        {
            return type;
        }

        return TypeParser.Parse(values, new TypeScope(words, null, null)) is ListTypeFact { Item: LiteralsTypeFact literals } ? literals : type;
    }
}
