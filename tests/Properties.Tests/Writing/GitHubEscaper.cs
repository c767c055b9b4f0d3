namespace PiecesGen.Properties.Tests.Writing;

/// <summary>Escapes as the templates of OpenAPI Generator do: for HTML.</summary>
internal sealed class GitHubEscaper(Style style) : Escaper(style)
{
    protected override bool KeepsCode => Style.IsOld;

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
