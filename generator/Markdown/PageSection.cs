using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>A heading and the blocks up to the next heading of any level.</summary>
/// <param name="Level">The heading's level; zero for what stands before the first heading.</param>
internal sealed record PageSection(int Level, Heading Heading, EquatableArray<PageBlock> Blocks);
