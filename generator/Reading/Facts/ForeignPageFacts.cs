using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Diagnostics;

namespace PiecesGen.Generator.Reading.Facts;

/// <summary>A page that holds neither operations nor a model: not ours to read.</summary>
internal sealed record ForeignPageFacts(string Path) : PageFacts(Path, null, EquatableArray<Finding>.Empty);
