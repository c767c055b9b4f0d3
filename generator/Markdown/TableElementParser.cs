using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PiecesGen.Generator.Markdown;

/// <summary>Takes a table in HTML for one block, from its opening tag to its closing one or to the next heading, whatever stands between.</summary>
internal sealed class TableElementParser : BlockParser
{
    private const string Opening = "<table";
    private const string Closing = "</table>";

    public TableElementParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !StartsWith(processor.Line, Opening))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new TableElementBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return Contains(processor.Line, Closing) ? BlockState.Break : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.CurrentChar == '#')
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return Contains(processor.Line, Closing) ? BlockState.Break : BlockState.Continue;
    }

    private static bool StartsWith(StringSlice line, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (line.PeekChar(i) != text[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(StringSlice line, string text) => line.IndexOf(text) >= 0;
}

/// <summary>A table in HTML.</summary>
internal sealed class TableElementBlock(BlockParser parser) : LeafBlock(parser);
