using System;

namespace PiecesGen.Generator.Markdown;

/// <summary>Reads a paragraph that is a heading in HTML: <c>&lt;h3 id="parameters"&gt;Parameters&lt;/h3&gt;</c>.</summary>
internal static class HeadingElement
{
    private const int MaxLength = 500;
    private const int OpeningLength = 3;
    private const int ClosingLength = 5;

    /// <summary>The heading and its level; null where the paragraph is something else.</summary>
    public static (Heading Heading, int Level)? Read(TextSlice paragraph)
    {
        bool isHeading = paragraph.Length is > OpeningLength + ClosingLength and < MaxLength
            && paragraph[0] == '<' && paragraph[1] == 'h' && paragraph[2] is >= '1' and <= '6' && paragraph[OpeningLength] is '>' or ' '
            && paragraph.EndsWith($"</h{paragraph[2]}>");
        int open = isHeading ? paragraph.IndexOf('>') : -1;
        int close = paragraph.Length - ClosingLength;
        if (open < 0 || open > close || paragraph.IndexOf("</h") != close)
        {
            return null;
        }

        string tag = paragraph.Sub(0, open).ToString();
        int id = tag.IndexOf("id=", StringComparison.Ordinal);
        string[] parts = id < 0 ? [] : tag.Substring(id).Split('"', '\'');
        Heading heading = HeadingReader.Read(paragraph.Sub(open + 1, close));
        return (parts.Length > 2 ? heading with { Anchor = parts[1] } : heading, paragraph[2] - '0');
    }
}
