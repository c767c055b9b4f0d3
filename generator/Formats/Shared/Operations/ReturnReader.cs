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
        foreach (PageBlock block in section.Blocks)
        {
            if (block is not Paragraph)
            {
                continue;
            }

            // Python "void (empty response body)", typescript-fetch "`void` (Empty response body)".
            if (IsVoid(block.Source))
            {
                return new ReturnFacts(null, block.Source.Span);
            }

            return TypeReader.Read(block.Source, operation, context) is { } type ? new ReturnFacts(type, type.Span) : null;
        }

        return null;
    }

    private static bool IsVoid(TextSlice text)
    {
        string plain = PlainText.WithoutMarks(text);
        return plain is "void" or "None" or "null" or "nil" || plain.IndexOf(Empty, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
