using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Outline;

/// <summary>Knows paragraphs that are the label of the block behind them: <c>**Query parameters**:</c>, <c>URL query parameters:</c>.</summary>
internal static class BlockLabel
{
    private const int MaxLength = 160;
    private const int MaxJointLength = 9;
    private const int MaxStrongLength = 80;

    private static readonly string[] s_titles = ["status", "httpCode", "statusCode", "code", "title"];

    /// <summary>The label, or null where the paragraph is prose.</summary>
    public static TextSlice? Read(PageBlock block)
    {
        TextSlice text = block.Source.Trim();
        if (block is Quote)
        {
            // Slate shows what stands in quotes above the code to the right.
            TextSlice quoted = text.Length > 1 ? text.Sub(1, text.Length).Trim() : text;
            return quoted.Length is > 0 and <= MaxStrongLength && quoted.IndexOf('>') < 0 ? quoted : null;
        }

        if (block is CodeListing { Language: "" } code && IsTitle(code.Code.Trim()))
        {
            return code.Code.Trim();
        }

        if (block is not Paragraph || text.IsEmpty || text.Length > MaxLength)
        {
            return null;
        }

        bool isJoint = text.Length <= MaxJointLength && LabelWords.IsJoint(text.ToString());
        return text[text.Length - 1] == ':' || isJoint || IsStrong(text) || IsHeadingElement(text) ? text : null;
    }

    /// <summary>The last item of a list as the label of what stands behind the list, with what it, or an item around it, says; null where neither says anything.</summary>
    public static (TextSlice Text, PartRole Role)? Behind(ItemList list)
    {
        int last = list.Items.Count - 1;
        int depth = last >= 0 && list.Items[last].EndsWith(":") ? list.Depths[last] : -1;
        for (int i = last; depth >= 0 && i >= 0; i--)
        {
            if (list.Depths[i] > depth || (i < last && list.Depths[i] == depth))
            {
                continue;
            }

            depth = list.Depths[i];
            if (LabelWords.Read(PlainText.Meaning(list.Items[i])) is { Subject: not PartSubject.Unknown } role)
            {
                return (list.Items[last], role);
            }
        }

        return null;
    }

    /// <summary>What a tag of a template says of what it is around: by an attribute, else by its name.</summary>
    public static TextSlice For(ComponentTag tag) => TagAttribute.FindAny(tag.Source, s_titles) ?? tag.Name;

    /// <summary>The block of a section is a table behind a label that says nothing but that it is one of several.</summary>
    public static bool IsAlternative(PageSection section, int block) =>
        block > 0 && section.Blocks[block] is Table && section.Blocks[block - 1] is Paragraph label && Read(label) is { } text && LabelWords.IsAlternative(PlainText.Meaning(text));

    /// <summary>Sites that show code in a column of its own write above it what it is, as code: <c>Example Request</c>.</summary>
    private static bool IsTitle(TextSlice text)
    {
        if (text.Length is 0 or > MaxStrongLength)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) && text[i] is not (' ' or ':'))
            {
                return false;
            }
        }

        return LabelWords.Read(PlainText.Meaning(text)).Subject != PartSubject.Unknown;
    }

    /// <summary>Nothing but strong or emphasized text and a colon.</summary>
    private static bool IsStrong(TextSlice text)
    {
        int end = text.Length;
        while (end > 0 && text[end - 1] is ':' or ' ')
        {
            end--;
        }

        TextSlice inner = text.Sub(0, end);
        bool isStrong = inner.Length > 2 && inner[0] is '*' or '_' && inner[inner.Length - 1] == inner[0];
        return isStrong && inner.Length <= MaxStrongLength && inner.ToString().Trim('*', '_').IndexOf("**", StringComparison.Ordinal) < 0;
    }

    /// <summary><c>&lt;h5&gt;Query parameters&lt;/h5&gt;</c>.</summary>
    private static bool IsHeadingElement(TextSlice text) =>
        text.Length > 9 && text[0] == '<' && text[1] is 'h' or 'b' or 's' && text.EndsWith(">") && text.IndexOf("</") > 0 && text.Length <= MaxStrongLength;
}
