using System;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Takes what stands between <c>{{&lt; tab lang="json" &gt;}}</c> and <c>{{&lt; /tab &gt;}}</c>, or between <c>{% highlight json %}</c> and
/// <c>{% endhighlight %}</c>, for a code block, as sites show it.
/// </summary>
internal sealed class ListingElementParser : BlockParser
{
    private const string Shortcode = "{{";
    private const string Attribute = " lang=";
    private const string Highlight = "highlight ";

    // Others that name a language show a file and close nothing. What closes this one is looked for so far.
    private const int MaxLength = 100_000;

    public ListingElementParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        StringSlice line = processor.Line;
        string text = line.ToString();
        if (processor.IsCodeIndent || !IsOpening(text) || LanguageOf(text) is not { } language || !IsClosed(line, ClosingOf(text)))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new ListingElementBlock(this, language, ClosingOf(text))
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var listing = (ListingElementBlock)block;
        block.UpdateSpanEnd(processor.Line.End);
        string text = processor.Line.ToString();
        int close = text.LastIndexOf(listing.Closing[0] == '/' ? Shortcode : ComponentTag.TemplateStart, StringComparison.Ordinal);
        if (close < 0 || !IsOpening(text.Substring(close)) || NameOf(text.Substring(close)) != listing.Closing)
        {
            return BlockState.Continue;
        }

        StringSlice rest = processor.Line;
        rest.End = rest.Start + close - 1;
        if (!rest.IsEmptyOrWhitespace())
        {
            listing.AppendLine(ref rest, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        }

        return BlockState.BreakDiscard;
    }

    private static bool IsClosed(StringSlice line, string closing) =>
        line.Text.IndexOf(closing, line.End, Math.Min(MaxLength, line.Text.Length - line.End), StringComparison.Ordinal) >= 0;

    private static bool IsOpening(string line) => line.StartsWith("{{<", StringComparison.Ordinal) || line.StartsWith("{{%", StringComparison.Ordinal) || IsTemplate(line);

    private static bool IsTemplate(string line) => line.StartsWith(ComponentTag.TemplateStart, StringComparison.Ordinal);

    private static string ClosingOf(string line) => (IsTemplate(line) ? "end" : "/") + NameOf(line);

    /// <summary>The word behind the braces.</summary>
    private static string NameOf(string line)
    {
        string text = line.Substring(IsTemplate(line) ? ComponentTag.TemplateStart.Length : Shortcode.Length + 1).TrimStart();
        int end = text.IndexOfAny([' ', '>', '%']);
        return end < 0 ? text : text.Substring(0, end);
    }

    /// <summary>What it says that stands below is written in; null where it does not.</summary>
    private static string? LanguageOf(string line)
    {
        string sign = NameOf(line) == Highlight.TrimEnd() ? Highlight : Attribute;
        int at = line.IndexOf(sign, StringComparison.Ordinal) + sign.Length;
        int end = at < sign.Length ? -1 : line.IndexOfAny([' ', '>', '%'], at);
        string language = end < 0 ? "" : line.Substring(at, end - at).Trim('"', '\'');
        return language.Length == 0 ? null : language;
    }
}

/// <summary>A code block that a shortcode of the site opens.</summary>
/// <param name="language">What it is written in.</param>
/// <param name="closing">The name of the shortcode that closes it.</param>
internal sealed class ListingElementBlock(BlockParser parser, string language, string closing) : LeafBlock(parser)
{
    public string Language { get; } = language;

    public string Closing { get; } = closing;
}
