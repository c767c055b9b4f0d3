using System;

namespace PiecesGen.Generator.Markdown;

/// <summary>Takes the anchors of both presentations off a heading: <c>{#id}</c> of docs sites, <c>&lt;a name&gt;</c> and <c>&lt;span id&gt;</c> of GitHub.</summary>
internal static class HeadingReader
{
    private const string Strike = "~~";

    public static Heading Read(TextSlice line)
    {
        TextSlice source = WithoutAnnotation(WithoutAnchors(line.Trim(), out string? anchor), out TextSlice? annotation);
        bool isStruck = source.Length > 2 * Strike.Length && source.StartsWith(Strike) && source.EndsWith(Strike);
        TextSlice text = isStruck ? source.Sub(Strike.Length, source.Length - Strike.Length).Trim() : source;
        InlineRun? first = InlineReader.ReadFirst(text);
        TextSlice name = first?.Text ?? text;
        bool isStrong = first is { Kind: InlineKind.Strong } && first.Source.Start == text.Start;
        return new Heading(source, PlainText.WithoutMarks(text), name.Trim(), isStrong, isStruck, anchor, annotation);
    }

    private static TextSlice WithoutAnchors(TextSlice source, out string? anchor)
    {
        anchor = null;
        while (source.StartsWith("<a ") || source.StartsWith("<span "))
        {
            string close = source[1] == 'a' ? "</a>" : "</span>";
            int end = source.IndexOf(close);
            int tagEnd = source.IndexOf('>');
            if (tagEnd < 0 || (source[1] == 's' && end != tagEnd + 1))
            {
                break;
            }

            anchor = NameOf(source.Sub(0, tagEnd).ToString());
            source = source.Sub(end == tagEnd + 1 ? end + close.Length : tagEnd + 1, source.Length).Trim();
        }

        if (source.EndsWith("}"))
        {
            int open = source.Page.Text.LastIndexOf("{#", source.End - 1, source.Length, StringComparison.Ordinal);
            if (open >= 0)
            {
                anchor = source.Page.Slice(open + 2, source.End - 1).Trim().ToString();
                source = source.Sub(0, open - source.Start).Trim();
            }
        }

        return source;
    }

    private static TextSlice WithoutAnnotation(TextSlice source, out TextSlice? annotation)
    {
        // `/plants/{{id}}` has a variable there.
        int open = source.EndsWith("}}") ? source.IndexOf(" {{") + 1 : 0;
        open = open > 0 && source.IndexOf(':', open) > 0 ? open : 0;
        annotation = open > 0 ? source.Sub(open + 2, source.Length - 2) : null;
        return open > 0 ? source.Sub(0, open).Trim() : source;
    }

    /// <summary>The name in <c>&lt;a name="x"</c>.</summary>
    private static string? NameOf(string tag)
    {
        string[] parts = tag.Split('"', '\'');
        return parts.Length > 2 && parts[1].Length > 0 ? parts[1] : null;
    }
}
