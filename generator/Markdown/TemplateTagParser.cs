using System;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace PiecesGen.Generator.Markdown;

/// <summary>Takes a line that is one tag of a site's templates for a block, where Markdown sees a line of the paragraph around it.</summary>
internal sealed class TemplateTagParser : BlockParser
{
    public TemplateTagParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        StringSlice line = processor.Line;
        if (processor.IsCodeIndent || !IsTag(line.ToString().Trim()))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new TemplateTagBlock(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, line.End),
        });
        return BlockState.BreakDiscard;
    }

    private static bool IsTag(string line) =>
        line.StartsWith(ComponentTag.TemplateStart, StringComparison.Ordinal)
        && line.IndexOf(ComponentTag.TemplateEnd, StringComparison.Ordinal) == line.Length - ComponentTag.TemplateEnd.Length;
}

/// <summary>A tag of a site's templates.</summary>
internal sealed class TemplateTagBlock(BlockParser parser) : LeafBlock(parser);
