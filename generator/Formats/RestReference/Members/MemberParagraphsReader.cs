using System;
using System.Collections.Generic;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>
/// Reads paragraphs that describe parameters or properties: <c>**limit** integer, optional</c> and the paragraph behind it, or several
/// such lines in one. Other paragraphs between them are about the last one.
/// </summary>
internal static class MemberParagraphsReader
{
    // Elements are spread over so many lines.
    private const int MaxOpening = 4;

    /// <summary>The members from one part on, as far as parts are paragraphs with the same label; null where it is none of a member.</summary>
    /// <param name="next">The part behind them.</param>
    public static List<MemberRow>? Read(List<LabelledBlock> parts, int first, out int next)
    {
        next = first;
        if (!Opens(parts[first].Block.Source.Trim()))
        {
            return null;
        }

        List<MemberRow> rows = [];
        for (int i = first; i < parts.Count && parts[i].Block is Paragraph paragraph && parts[i].Role == parts[first].Role; i++)
        {
            TextSlice text = paragraph.Source.Trim();
            if (!Opens(text))
            {
                continue;
            }

            TextSlice last = AddMembers(text, rows);
            next = i + 1;
            if (rows.Count > 0 && rows[rows.Count - 1].Facts.Description is null && RemarksBehind(parts, i) is { } remarks && MemberTextReader.Read(last, remarks, depth: 0) is { } described)
            {
                rows[rows.Count - 1] = described;
            }
        }

        next = rows.Count == 0 ? first : next;
        return rows.Count == 0 ? null : rows;
    }

    /// <summary>The paragraph behind one, where it opens with no member itself.</summary>
    private static TextSlice? RemarksBehind(List<LabelledBlock> parts, int part)
    {
        int behind = part + 1;
        return behind < parts.Count && parts[behind].Block is Paragraph paragraph && parts[behind].Role == parts[part].Role && !Opens(paragraph.Source.Trim()) ? paragraph.Source.Trim() : null;
    }

    /// <summary>Each line that opens with a member goes on up to the next one.</summary>
    /// <returns>What describes the last one.</returns>
    private static TextSlice AddMembers(TextSlice text, List<MemberRow> rows)
    {
        TextSlice member = text;
        int start = text.Start;
        for (int at = start; at < text.End; at = text.Page.NextLine(text.Page.Line(at)))
        {
            int behind = text.Page.NextLine(text.Page.Line(at));
            if (behind >= text.End || Opens(text.Page.Slice(behind, text.End).Trim()))
            {
                member = text.Page.Slice(start, Math.Min(behind, text.End)).Trim();
                start = behind;

                // With more lines, marks that are open in the first ones may be closed: then it names nothing.
                if (MemberTextReader.Read(member, remarks: null, depth: 0) is { } row)
                {
                    rows.Add(row);
                }
            }
        }

        return member;
    }

    /// <summary>Its first lines say the name of a member and what it is.</summary>
    private static bool Opens(TextSlice text)
    {
        if (text.IsEmpty || text[0] is not ('*' or '`' or '_' or '<' or '('))
        {
            return false;
        }

        int end = text.Start;
        for (int line = 0; line < MaxOpening && end < text.End; line++)
        {
            end = text.Page.NextLine(text.Page.Line(end));
        }

        return MemberTextReader.Read(text.Page.Slice(text.Start, Math.Min(end, text.End)).Trim(), remarks: null, depth: 0, isProse: true) is not null;
    }
}
