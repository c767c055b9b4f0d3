using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Text;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>How much of a page became facts.</summary>
/// <param name="Lines">The lines with a letter or digit.</param>
/// <param name="Read">Those of them that hold a stretch of which a fact was made.</param>
/// <param name="Stated">The facts that the page states.</param>
/// <param name="Inferred">The facts that rules inferred of what the page names.</param>
internal sealed record PageCoverage(int Lines, int Read, int Stated, int Inferred)
{
    private static readonly string[] s_lineEnds = ["\r\n", "\r", "\n"];

    /// <param name="spans">The place of each fact that the page states.</param>
    public static PageCoverage From(string text, IReadOnlyList<LayoutPiece> pieces, IReadOnlyCollection<PageSpan> spans, int inferred)
    {
        Dictionary<int, (int Before, int Behind)> apart = LinesApartFromProse(text, pieces);
        HashSet<int> read = [.. spans.SelectMany(span => LinesOf(span).Where(line => !(apart.TryGetValue(line, out var around) && GoesBeyond(span, around.Before, around.Behind))))];
        string[] lines = text.Split(s_lineEnds, StringSplitOptions.None);
        int[] saying = [.. Enumerable.Range(0, lines.Length).Where(line => lines[line].Any(char.IsLetterOrDigit))];
        return new PageCoverage(saying.Length, saying.Count(read.Contains), spans.Count, inferred);
    }

    /// <summary>The lines of tables and code: where the piece before such a line ends, and where the one behind it begins.</summary>
    private static Dictionary<int, (int Before, int Behind)> LinesApartFromProse(string text, IReadOnlyList<LayoutPiece> pieces)
    {
        var page = new PageText(text);
        var lines = new Dictionary<int, (int Before, int Behind)>();
        for (int i = 1; i + 1 < pieces.Count; i++)
        {
            if (pieces[i].Kind is PieceKind.HeaderRow or PieceKind.Row or PieceKind.Code)
            {
                foreach (int line in LinesOf(page.Span(pieces[i].Start, pieces[i].End)))
                {
                    lines[line] = (pieces[i - 1].End, pieces[i + 1].Start);
                }
            }
        }

        return lines;
    }

    private static IEnumerable<int> LinesOf(PageSpan span)
    {
        int last = span.EndColumn == 0 && span.EndLine > span.StartLine ? span.EndLine - 1 : span.EndLine;
        return Enumerable.Range(span.StartLine, last - span.StartLine + 1);
    }

    /// <summary>A description from before a table to behind it is the prose around the table.</summary>
    private static bool GoesBeyond(PageSpan span, int before, int behind) => span.Start < before && behind < span.Start + span.Length;
}
