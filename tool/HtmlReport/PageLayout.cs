using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Tool.HtmlReport;

/// <summary>
/// Lays a page out by the blocks that the formats read it in, so that no second opinion of its Markdown exists. The pieces follow
/// each other without overlap. What no block holds is a piece too, since a fact may stand there: front matter, elements of a site.
/// </summary>
internal sealed class PageLayout
{
    private readonly PageText _page;
    private readonly List<(LayoutPiece Piece, int CoverStart, int CoverEnd)> _read = [];
    private readonly List<TextSlice> _quotes = [];
    private readonly List<LayoutPiece> _pieces = [];

    private PageLayout(PageText page) => _page = page;

    public static IReadOnlyList<LayoutPiece> From(string text, CancellationToken cancellationToken)
    {
        MarkdownPage page = MarkdownReader.Read(text, Synonyms.None, cancellationToken);
        var layout = new PageLayout(page.Text);
        foreach (PageSection section in page.Sections)
        {
            if (section.Level > 0)
            {
                layout.AddLines(PieceKind.Heading, section.Heading.Source, section.Level);
            }

            foreach (PageBlock block in section.Blocks)
            {
                layout.Add(block);
            }
        }

        layout.Order();
        return layout._pieces;
    }

    private void Add(PageBlock block)
    {
        switch (block)
        {
            case Table table:
                AddRow(PieceKind.HeaderRow, table.Header, table.Header[0].Start, Math.Max(table.Delimiter.End, table.Header[^1].End));
                foreach (TableRow row in table.Rows)
                {
                    AddRow(PieceKind.Row, row.Cells, row.Source.Start, row.Source.End);
                }

                break;
            case CodeListing code:
                AddCode(code);
                break;
            case ItemList list:
                for (int i = 0; i < list.Items.Count; i++)
                {
                    AddLines(PieceKind.Item, list.Items[i], list.Depths[i]);
                }

                break;
            case Quote quote:
                _quotes.Add(quote.Source);
                break;
            default:
                Add(PieceKind.Paragraph, block.Source);
                break;
        }
    }

    private void Add(PieceKind kind, TextSlice source) => _read.Add((new LayoutPiece(kind, source.Start, source.End), source.Start, source.End));

    private void AddRow(PieceKind kind, EquatableArray<TextSlice> cells, int start, int end) =>
        _read.Add((new LayoutPiece(kind, start, end, Cells: [.. cells.Select(cell => (cell.Start, cell.End))]), start, end));

    /// <summary>The text with what stands around it on its lines: a bullet, hashes, an anchor, an annotation.</summary>
    private void AddLines(PieceKind kind, TextSlice text, int level)
    {
        int start = StartOfLine(text.Start);
        int end = Math.Max(text.End, _page.Line(text.End).End);
        _read.Add((new LayoutPiece(kind, start, end, level), start, end));
    }

    private void AddCode(CodeListing code)
    {
        int start = code.Source.Start;
        if (code.Title is { IsEmpty: false } title && title.End <= code.Code.Start)
        {
            _read.Add((new LayoutPiece(PieceKind.Caption, title.Start, title.End), start, title.End));
            start = code.Code.Start;
        }

        _read.Add((new LayoutPiece(PieceKind.Code, code.Code.Start, code.Code.End), start, Math.Max(code.Source.End, code.Code.End)));
    }

    private int StartOfLine(int offset) => offset == 0 ? 0 : _page.Text.LastIndexOfAny(['\r', '\n'], offset - 1) + 1;

    private void Order()
    {
        _read.Sort(static (one, other) => one.CoverStart != other.CoverStart ? one.CoverStart.CompareTo(other.CoverStart) : other.CoverEnd.CompareTo(one.CoverEnd));
        int at = 0;
        for (int i = 0; i < _read.Count; i++)
        {
            (LayoutPiece piece, int start, int end) = _read[i];
            if (end <= at)
            {
                continue;
            }

            // A table in an item stands within the item's text, which is cut off there and goes on behind it.
            int next = i + 1 < _read.Count ? Math.Max(_read[i + 1].CoverStart, start) : end;
            AddBetween(at, start);
            if (Math.Min(piece.End, next) is var pieceEnd && pieceEnd > Math.Max(piece.Start, at))
            {
                _pieces.Add(piece with { Start = Math.Max(piece.Start, at), End = pieceEnd });
            }

            at = Math.Max(at, Math.Min(end, next));
        }

        AddBetween(at, _page.Text.Length);
    }

    /// <summary>What no block holds, from the first line that says something to the last one.</summary>
    private void AddBetween(int start, int end)
    {
        int first = start;
        while (first < end && !char.IsLetterOrDigit(_page.Text[first]))
        {
            first++;
        }

        if (first >= end)
        {
            return;
        }

        int last = end;
        while (!char.IsLetterOrDigit(_page.Text[last - 1]))
        {
            last--;
        }

        bool isQuoted = _quotes.Exists(quote => quote.Start <= first && last <= quote.End);
        int lineEnd = Math.Min(_page.Line(last).End, end);
        _pieces.Add(new LayoutPiece(isQuoted ? PieceKind.Quote : PieceKind.Source, Math.Max(StartOfLine(first), start), lineEnd));
    }
}
