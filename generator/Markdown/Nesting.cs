using Markdig.Parsers;
using Markdig.Syntax;

namespace PiecesGen.Generator.Markdown;

/// <summary>How deep quotes and lists may nest: a page of ten thousand <c>&gt;</c> must not make Markdig throw, which it does beyond 128.</summary>
internal static class Nesting
{
    private const int Limit = 16;

    public static bool IsTooDeep(BlockProcessor processor)
    {
        int depth = 0;
        for (ContainerBlock? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (++depth > Limit)
            {
                return true;
            }
        }

        return false;
    }
}
