using PiecesGen.Tests.Support;
using PiecesGen.Tool.HtmlReport;

namespace PiecesGen.Tool.Tests;

public sealed class PageLayoutTests
{
    [Fact]
    public void A_page_is_laid_out_in_the_blocks_that_its_reader_sees()
    {
        string page =
            """
            ---
            title: Things
            ---

            # Things {#things}

            About *things*.

            - one
              - two

            | A | B |
            | --- | --- |
            | 1 | 2 |

            > Beware.

            ```json title="Created"
            {}
            ```

            ```sh
            true
            ```

            """;

        Assert.Equal(
            """
            Source: title: Things
            Heading 1: # Things {#things}
            Paragraph: About *things*.
            Item 0: - one
            Item 1:   - two
            HeaderRow A, B
            Row 1, 2
            Quote: > Beware.
            Caption: Created
            Code: {}
            Code: true
            """,
            Shown(page),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_table_within_an_item_is_a_table_and_the_item_goes_on_behind_it() => Assert.Equal(
        """
        Item 0: - one
        HeaderRow A, B
        Row 1, 2
        Source:   more
        """,
        Shown("- one\n\n  A | B\n  --- | ---\n  1 | 2\n\n  more\n"),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void The_pieces_of_a_page_follow_each_other_without_overlap() => Assert.All(DocsInput.Pages, page =>
    {
        int end = 0;
        foreach (LayoutPiece piece in PageLayout.From(page.Text, CancellationToken.None))
        {
            Assert.InRange(piece.Start, end, piece.End);
            end = piece.End;
        }

        Assert.InRange(end, 1, page.Text.Length);
    });

    private static string Shown(string page) => string.Join("\n", PageLayout.From(page, CancellationToken.None).Select(piece =>
        piece.Cells is { } cells ? $"{piece.Kind} {string.Join(", ", cells.Select(cell => page[cell.Start..cell.End]))}"
        : $"{piece.Kind}{(piece.Kind is PieceKind.Heading or PieceKind.Item ? $" {piece.Level}" : "")}: {page[piece.Start..piece.End]}"));
}
