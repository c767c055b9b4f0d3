namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Escapes for MDX: braces and angle brackets would be code.</summary>
internal sealed class SiteEscaper(Style style) : Escaper(style)
{
    protected override bool KeepsCode => true;

    protected override string Character(char c) => c switch
    {
        '{' or '}' or '`' => $"\\{c}",
        '<' => Style.UsesEntities ? "&lt;" : "\\<",
        '>' => Style.UsesEntities ? "&gt;" : "\\>",
        '&' => Style.IsOld ? "\\&amp;" : "&amp;",
        '\'' => Style.UsesEntities ? "&#39;" : Style.IsOld ? "\\'" : "'",
        '"' => Style.UsesEntities ? "\\&quot;" : "\"",
        _ => c.ToString(),
    };
}
