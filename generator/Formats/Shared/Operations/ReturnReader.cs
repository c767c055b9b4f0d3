using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared.Operations;

/// <summary>Reads what an operation returns.</summary>
internal static class ReturnReader
{
    private const string Empty = "empty response body";

    /// <summary>Null where the part says nothing or nothing readable.</summary>
    public static ReturnFacts? Read(PageSection section, string operation, VocabularyContext context)
    {
        if (section.Blocks.Find(static block => block is Paragraph) is not { Source: var text })
        {
            return null;
        }

        // Python "void (empty response body)", typescript-fetch "`void` (Empty response body)".
        return IsVoid(text) ? new ReturnFacts(null, text.Span)
            : TypeReader.Read(text, operation, context) is { } type ? new ReturnFacts(type, type.Span)
            : null;
    }

    private static bool IsVoid(TextSlice text)
    {
        string plain = PlainText.WithoutMarks(text);
        return plain is "void" or "None" or "null" or "nil" || plain.IndexOf(Empty, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
