namespace PiecesGen.Generator.Markdown;

/// <summary>The text of a heading.</summary>
/// <param name="Source">The heading's source without hashes, <c>{#anchor}</c> and <c>&lt;a name&gt;</c>.</param>
/// <param name="Title">What a reader sees, without Markdown marks.</param>
/// <param name="Name">The first marked run, as in <c>**distribution_update** - (Deprecated)</c>, or the whole source.</param>
/// <param name="IsStrong">The heading begins with a strong run.</param>
/// <param name="IsStruck">The heading is struck through, as <c>~~**old**~~</c>.</param>
/// <param name="Anchor">The anchor that the page gives it; null where sites make one of its text.</param>
/// <param name="Annotation">What stands in double braces behind it, which a site draws elsewhere: <c>{{ tag: 'GET', label: '/plants' }}</c>.</param>
internal sealed record Heading(TextSlice Source, string Title, TextSlice Name, bool IsStrong, bool IsStruck = false, string? Anchor = null, TextSlice? Annotation = null)
{
    /// <summary>The title in the words that readers of pages know.</summary>
    public string Meaning => Source.Page.Synonyms.Translate(Title);
}
