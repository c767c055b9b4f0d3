using System;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Members;

/// <summary>Takes HTML apart that describes a member: <c>&lt;b&gt;&lt;code&gt;limit&lt;/code&gt;&lt;/b&gt; &lt;small&gt;integer&lt;/small&gt; &lt;br&gt; &lt;p&gt;How many.&lt;/p&gt;</c>.</summary>
internal static class ElementText
{
    private const int MaxName = 120;
    private const string Paragraph = "<p>";

    private static readonly string[] s_names = ["<b>", "<strong>", "<code>"];

    private static readonly string[] s_layout = [Paragraph, "<br>", "<br/>", "<br />", "<div>", "<dd>", "</p>", "</div>", "</dd>"];

    /// <summary>What stands in the elements for names that the text opens with; empty where it opens with none.</summary>
    /// <param name="end">Where they end.</param>
    public static TextSlice Name(TextSlice text, out int end)
    {
        int start = text.StartsWith(Paragraph) ? Behind(text, Paragraph.Length) : 0;
        int outside = start;
        while (Array.Find(s_names, tag => text.StartsWith(tag, start)) is { } opening)
        {
            start += opening.Length;
        }

        end = start == outside ? -1 : text.IndexOf("</", start);
        TextSlice name = end < 0 || end - start > MaxName ? text.Sub(0, 0) : text.Sub(start, end).Trim();
        while (end >= 0 && text.StartsWith("</", end) && text.IndexOf('>', end) is > 0 and int close)
        {
            end = close + 1;
        }

        return name;
    }

    /// <summary>Without the elements around it that only lay it out.</summary>
    public static TextSlice WithoutLayout(TextSlice text)
    {
        text = text.Trim();
        while (Array.Find(s_layout, tag => text.StartsWith(tag)) is { } opening)
        {
            text = text.Sub(opening.Length, text.Length).Trim();
        }

        while (Array.Find(s_layout, tag => text.EndsWith(tag)) is { } closing)
        {
            text = text.Sub(0, text.Length - closing.Length).Trim();
        }

        return text;
    }

    private static int Behind(TextSlice text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
