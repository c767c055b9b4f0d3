namespace PiecesGen.Generator.Text;

/// <summary>A place in the text of one page. Offsets count UTF-16 units; lines and columns count from zero; the end is exclusive.</summary>
internal readonly record struct PageSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
