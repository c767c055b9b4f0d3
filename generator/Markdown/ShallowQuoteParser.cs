using Markdig.Parsers;

namespace PiecesGen.Generator.Markdown;

/// <summary>Markdig's quotes up to the nesting limit; deeper marks are text.</summary>
internal sealed class ShallowQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.IsTooDeep(processor) ? BlockState.None : base.TryOpen(processor);
}
