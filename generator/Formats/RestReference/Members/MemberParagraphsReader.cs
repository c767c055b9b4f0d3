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

    /// <summary>The members from one part on, as far as parts are paragraphs with the same label; none where it is none of a member.</summary>
    /// <param name="next">The part behind them.</param>
    public static List<MemberRow> Read(List<LabelledBlock> parts, int first, out int next)
    {
        List<MemberRow> rows = [];
        next = first;
        for (int i = first; i < parts.Count && parts[i].Block is Paragraph && parts[i].Role == parts[first].Role; i++)
        {
            int known = rows.Count;
            AddMembers(parts[i].Block.Source.Trim(), RemarksBehind(parts, i), rows);
            if (rows.Count == 0)
            {
                break;
            }

            next = rows.Count > known ? i + 1 : next;
        }

        return rows;
    }

    /// <summary>The paragraph behind one, where it opens with no member itself.</summary>
    private static TextSlice? RemarksBehind(List<LabelledBlock> parts, int part)
    {
        int behind = part + 1;
        return behind < parts.Count && parts[behind].Block is Paragraph paragraph && parts[behind].Role == parts[part].Role && !Opens(paragraph.Source.Trim()) ? paragraph.Source.Trim() : null;
    }

    /// <summary>Each line that opens with a member goes on up to the next one; the remarks are those of the last one, where it has no others.</summary>
    private static void AddMembers(TextSlice text, TextSlice? remarks, List<MemberRow> rows)
    {
        int start = text.Start;
        for (int at = start; Opens(text) && at < text.End; at = text.Page.NextLine(text.Page.Line(at)))
        {
            int behind = text.Page.NextLine(text.Page.Line(at));
            bool isLast = behind >= text.End;
            if (!isLast && !Opens(text.Page.Slice(behind, text.End).Trim()))
            {
                continue;
            }

            TextSlice member = text.Page.Slice(start, isLast ? text.End : behind).Trim();
            MemberRow row = MemberTextReader.Read(member, remarks: null, depth: 0)!;
            rows.Add(isLast && row.Facts.Description is null && remarks is not null ? MemberTextReader.Read(member, remarks, depth: 0)! : row);
            start = behind;
        }
    }

    /// <summary>Its first lines say the name of a member and what it is.</summary>
    private static bool Opens(TextSlice text)
    {
        int end = text.Start;
        for (int line = 0; line < MaxOpening && end < text.End; line++)
        {
            end = text.Page.NextLine(text.Page.Line(end));
        }

        return !text.IsEmpty && text[0] is '*' or '`' or '_' or '<' or '(' && MemberTextReader.Read(text.Page.Slice(text.Start, System.Math.Min(end, text.End)).Trim(), remarks: null, depth: 0, isProse: true) is not null;
    }
}
