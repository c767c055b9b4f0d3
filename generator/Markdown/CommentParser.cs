using Markdig.Parsers;

namespace PiecesGen.Generator.Markdown;

/// <summary>
/// Markdig's HTML blocks, for comments only. An <c>&lt;a id="…"&gt;</c> or <c>&lt;details&gt;</c> line above a heading would
/// otherwise hide the heading until the next blank line.
/// </summary>
internal sealed class CommentParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.Line.PeekChar(1) == '!' && processor.Line.PeekChar(2) == '-' && processor.Line.PeekChar(3) == '-'
            ? base.TryOpen(processor)
            : BlockState.None;
}
