namespace PiecesGen.Tool.HtmlReport;

/// <summary>A stretch of a page that is shown as one thing.</summary>
/// <param name="Start">Where its text begins, in UTF-16 units.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="Level">The level of a heading, the depth of an item.</param>
/// <param name="Cells">The cells of a row.</param>
internal sealed record LayoutPiece(PieceKind Kind, int Start, int End, int Level = 0, IReadOnlyList<(int Start, int End)>? Cells = null);

/// <summary>What a stretch of a page is shown as.</summary>
internal enum PieceKind
{
    Heading,
    Paragraph,
    Quote,
    Item,

    /// <summary>What stands behind the opening fence of a code block.</summary>
    Caption,
    Code,
    HeaderRow,
    Row,

    /// <summary>What only a docs site could draw, as it stands in the page: front matter, elements, directives.</summary>
    Source,
}
