using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Markdig for the block structure only. Paragraphs and headings are not searched for inlines: of a page's text we need the
/// marks of a few cells, and Markdig would not see <c>[**string**]</c> or a link whose target holds a space anyway.
/// </summary>
internal static class BlockPipeline
{
    private static readonly MarkdownPipeline s_pipeline = Build();

    /// <summary>Block offsets count from the text given; NUL characters are replaced one by one, so they stay true.</summary>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, s_pipeline);

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new();
        builder.BlockParsers.Replace<QuoteBlockParser>(new ShallowQuoteParser());
        builder.BlockParsers.Replace<ListBlockParser>(new ShallowListParser());
        builder.BlockParsers.Replace<HtmlBlockParser>(new CommentParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        builder.BlockParsers.InsertBefore<CommentParser>(new TableElementParser());
        builder.BlockParsers.InsertBefore<CommentParser>(new ListingElementParser());
        builder.BlockParsers.InsertBefore<CommentParser>(new TemplateTagParser());
        builder.InlineParsers.Clear();
        foreach (BlockParser parser in builder.BlockParsers)
        {
            parser.Closed += LeaveInlinesAlone;
        }

        return builder.Build();
    }

    private static void LeaveInlinesAlone(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock leaf)
        {
            leaf.ProcessInlines = false;
        }
    }
}
