using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Models;

/// <summary>The values that an enum section lists.</summary>
/// <param name="Kind">What they are: text where one is quoted or no number, else numbers; null where there are none.</param>
internal sealed record EnumFacts(EquatableArray<Located<string>> Values, PrimitiveKind? Kind);
