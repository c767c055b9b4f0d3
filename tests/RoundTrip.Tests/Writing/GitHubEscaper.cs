namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Escapes as the templates of OpenAPI Generator do: for HTML.</summary>
internal sealed class GitHubEscaper(Style style) : Escaper(style)
{
    private static readonly string[] s_notes = ["optional", "required", "default"];

    protected override bool KeepsCode => Style.IsOld;

    /// <summary>
    /// Left as it is where the row can still be read: what stands between pipes must not look like a pipe that closes a cell, notes,
    /// or another type of a union, and the row must not begin with a pipe without ending with one.
    /// </summary>
    protected override string Pipe(string text) => Style.LeavesPipes && Style.RowPipes != OuterPipes.Leading && IsPlain(text) ? "|" : base.Pipe(text);

    private static bool IsPlain(string text)
    {
        string[] parts = text.Split('|');
        return parts[0].Length > 0 && parts[^1].Length > 0 && parts.All(part =>
            s_notes.All(word => !part.Contains(word, StringComparison.OrdinalIgnoreCase)) && part.Trim() is not "null" && !part.Contains('`', StringComparison.Ordinal)
            && part.TrimStart() is not ['[' or '\'' or '"', ..]);
    }

    protected override string Character(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\'' => "&#39;",
        '"' => "&quot;",
        '`' => "&#x60;",
        '=' => "&#x3D;",
        _ => c.ToString(),
    };
}
