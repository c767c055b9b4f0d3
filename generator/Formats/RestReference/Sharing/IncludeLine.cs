using System;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Generator.Formats.RestReference.Sharing;

/// <summary>Reads a paragraph that takes in another page: <c>@include 'fields.mdx'</c>, <c>{{&lt; include "fields.md" &gt;}}</c>.</summary>
internal static class IncludeLine
{
    private const int MaxLength = 300;

    private static readonly string[] s_openings = ["@include", "{{< include", "{{% include", "{% include", "{{#include", "--8<--"];

    /// <summary>The page's name, without folder and extension; null where the block is something else.</summary>
    public static Located<string>? Read(PageBlock block)
    {
        TextSlice text = block.Source.Trim();
        if (block is not (Paragraph or TemplateTag) || text.Length is 0 or > MaxLength || text[0] is not ('@' or '{' or '-') || Array.Find(s_openings, opening => text.StartsWith(opening)) is not { } found)
        {
            return null;
        }

        int start = found.Length;
        while (start < text.Length && text[start] is ' ' or '"' or '\'' or '=' || start < text.Length && text.StartsWith("file=", start))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && text[end] is not ('"' or '\'' or ' ' or '}' or '%' or '>'))
        {
            end++;
        }

        TextSlice file = text.Sub(start, end);
        return file.IsEmpty ? null : new Located<string>(PageFileName.From(file.ToString()), file.Span);
    }
}
