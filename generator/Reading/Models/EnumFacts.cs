using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Reading.Facts;

namespace PiecesGen.Generator.Reading.Models;

/// <summary>The values that an enum section lists.</summary>
/// <param name="Kind">What they are: text where one is quoted or no number, else numbers; null where there are none.</param>
internal sealed record EnumFacts(EquatableArray<Stated<string>> Values, PrimitiveKind? Kind);
