using Markdig.Parsers;
using Markdig.Syntax;

namespace PiecesGen.Generator.Markdown;

/// <summary>Markdig's paragraphs, of which the lines are kept by themselves from the first on: nothing searches them for inlines.</summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        BlockState state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.Count > 0 && processor.NewBlocks.Peek() is LeafBlock paragraph)
        {
            paragraph.ProcessInlines = false;
        }

        return state;
    }
}
