using System;
using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Formats.RestReference.Outline;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.RestReference.Models;

/// <summary>
/// The parts of a section whose titles are no headings but strong text behind an anchor, as generators title the objects within an
/// object: <c>&lt;a name="plant-pot"&gt;&lt;/a&gt; **pot**</c>.
/// </summary>
internal static class SectionParts
{
    private static readonly string[] s_openings = ["<a name=\"", "<a id=\""];

    /// <summary>The section without them, then each as a section of its own, named after both.</summary>
    public static List<PageSection> Split(PageSection section)
    {
        List<PageSection> parts = [];
        List<PageBlock> blocks = [];
        Heading heading = section.Heading;
        foreach (PageBlock block in section.Blocks)
        {
            if (TitleOf(block, section.Heading.Title) is { } title)
            {
                parts.Add(new PageSection(section.Level, heading, EquatableArray.From(blocks)));
                (heading, blocks) = (title, []);
                continue;
            }

            blocks.Add(block);
        }

        parts.Add(parts.Count == 0 ? section : new PageSection(section.Level, heading, EquatableArray.From(blocks)));
        return parts;
    }

    private static Heading? TitleOf(PageBlock block, string around)
    {
        TextSlice text = block.Source.Trim();
        string? anchor = block is Paragraph ? Array.Find(s_openings, opening => text.StartsWith(opening)) : null;
        int close = anchor is null ? -1 : text.IndexOf('"', anchor.Length);
        int end = close < 0 ? -1 : text.IndexOf("</a>", close);
        if (end < 0 || BlockLabel.Read(new Paragraph(text.Sub(end + "</a>".Length, text.Length).Trim())) is not { } label)
        {
            return null;
        }

        string title = PlainText.WithoutMarks(label);
        return new Heading(label, around + " " + title, label, IsStrong: true, Anchor: text.Sub(anchor!.Length, close).ToString());
    }
}
