using PiecesGen.Generator.Collections;

namespace PiecesGen.Generator.Markdown;

/// <summary>A row of a table: as many cells as its pipes make, trimmed, whatever the header says.</summary>
/// <param name="EndsWithPipe">A last pipe closed the row.</param>
internal sealed record TableRow(TextSlice Source, EquatableArray<TextSlice> Cells, bool EndsWithPipe);
