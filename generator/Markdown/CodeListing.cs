namespace PiecesGen.Generator.Markdown;

/// <summary>A code block.</summary>
/// <param name="Language">The first word after the opening fence in lower case; empty where there is none.</param>
/// <param name="Code">The source between the fences.</param>
internal sealed record CodeListing(TextSlice Source, string Language, TextSlice Code) : PageBlock(Source)
{
    private const string TitleName = "title";

    /// <summary>What the fence says behind the language: <c>201</c>, <c>title="Response"</c>, <c>{{ title: 'Response' }}</c>; null where it says nothing.</summary>
    public TextSlice? Title
    {
        get
        {
            TextSlice line = Source.Page.Slice(Source.Start, System.Math.Min(Source.Page.Line(Source.Start).End, Source.End));
            int at = 0;
            while (at < line.Length && line[at] is '`' or '~')
            {
                at++;
            }

            bool isFence = at > 2;
            while (at < line.Length && !char.IsWhiteSpace(line[at]))
            {
                at++;
            }

            TextSlice rest = line.Sub(at, line.Length).Trim();
            int title = rest.IndexOf(TitleName);
            return !isFence || rest.IsEmpty ? null : title >= 0 ? rest.Quoted(title + TitleName.Length) : rest.IndexOf('=') < 0 && rest[0] != '{' ? rest : null;
        }
    }
}
