namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Collects the lines of a page.</summary>
internal sealed class PageLines(Style style)
{
    private readonly List<string> _lines = [];

    public void Add(params string[] lines) => _lines.AddRange(lines);

    public void AddProse(string? prose)
    {
        if (prose is not null)
        {
            _lines.AddRange([prose, ""]);
        }
    }

    /// <summary>A table directly below its heading or after an empty line.</summary>
    public void AddTable(IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (!style.IsTight)
        {
            _lines.Add("");
        }

        _lines.Add(Row(titles, style.HeaderPipes));
        _lines.Add(Row([.. titles.Select(_ => "-------------")], style.HeaderPipes));
        _lines.AddRange(rows.Select(row => Row(row, style.RowPipes)));
        _lines.Add("");
    }

    public override string ToString()
    {
        string text = string.Join('\n', _lines);
        return style.IsCrLf ? text.ReplaceLineEndings("\r\n") : text;
    }

    private static string Row(IReadOnlyList<string> cells, OuterPipes pipes) =>
        (pipes is OuterPipes.Both or OuterPipes.Leading ? "| " : "")
        + string.Join(" | ", cells)
        + (pipes is OuterPipes.Both or OuterPipes.Trailing ? " |" : "");
}
