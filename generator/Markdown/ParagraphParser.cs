using System;
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

    /// <summary>Where a label ends nowhere, a line that would make the paragraph a heading is one of its lines.</summary>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        try
        {
            return base.TryContinue(processor, block);
        }
        catch (IndexOutOfRangeException)
        {
            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.Continue;
        }
    }

    /// <summary>Markdig runs behind the end of labels of several lines that end nowhere: the paragraph defines no link then, and is kept.</summary>
    public override bool Close(BlockProcessor processor, Block block)
    {
        try
        {
            return base.Close(processor, block);
        }
        catch (IndexOutOfRangeException)
        {
            return true;
        }
    }
}
