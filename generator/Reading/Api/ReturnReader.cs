using System;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Reading.Facts;
using PiecesGen.Generator.Reading.Types;

namespace PiecesGen.Generator.Reading.Api;

/// <summary>Reads what an operation returns.</summary>
internal static class ReturnReader
{
    private const string Empty = "empty response body";

    /// <summary>Null where the part says nothing or nothing readable.</summary>
    public static ReturnFacts? Read(PageSection section, string operation, PageContext context)
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
                return new ReturnFacts(null);
            }

            Stated<TypeFact>? type = TypeReader.Read(block.Source, operation, context);
            return type is null ? null : new ReturnFacts(type);
        }

        return null;
    }

    private static bool IsVoid(TextSlice text)
    {
        string plain = PlainText.WithoutMarks(text);
        return plain is "void" or "None" or "null" or "nil" || plain.IndexOf(Empty, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
