using System.Collections.Generic;
using System.Text;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.Shared;

/// <summary>Joins the prose of a section. Lists and code are kept as Markdown; footers of links back are not prose.</summary>
internal static class ProseReader
{
    private const string LinkBack = "[[Back to ";

    /// <summary>The prose with the place from the first block to the last that holds some; null where none does.</summary>
    public static Located<string>? Read(IEnumerable<PageBlock> blocks)
    {
        string first = "";
        StringBuilder? text = null;
        int end = 0;
        TextSlice? place = null;
        foreach (PageBlock block in blocks)
        {
            // A table inside a list or quote is a block of its own as well.
            if (block.Source.Start < end)
            {
                continue;
            }

            end = block.Source.End;
            string part = block switch
            {
                CodeListing => block.Source.ToString().Trim().Replace("\r\n", "\n").Replace('\r', '\n'),
                _ => block is TemplateTag || IsFooter(block) ? "" : PlainText.OfProse(block.Source),
            };
            if (part.Length > 0)
            {
                TextSlice source = block.Source.Trim();
                if (place is { } before)
                {
                    (text ??= new StringBuilder(first)).Append("\n\n").Append(part);
                    source = source.Page.Slice(before.Start, source.End);
                }
                else
                {
                    first = part;
                }

                place = source;
            }
        }

        return place is { } found ? new Located<string>(text?.ToString() ?? first, found.Span) : null;
    }

    private static bool IsFooter(PageBlock block) => block is Paragraph && block.Source.StartsWith(LinkBack);
}
