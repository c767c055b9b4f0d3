using Markdig.Parsers;

namespace PiecesGen.Generator.Markdown;

/// <summary>Markdig's lists up to the nesting limit; deeper bullets are text.</summary>
internal sealed class ShallowListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        Nesting.IsTooDeep(processor) ? BlockState.None : base.TryOpen(processor);
}
