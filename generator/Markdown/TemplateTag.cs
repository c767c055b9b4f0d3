namespace PiecesGen.Generator.Markdown;

/// <summary>A tag of a site's templates that has its line for itself: <c>{% tab title="200: OK" %}</c>, <c>{% endtab %}</c>.</summary>
internal sealed record TemplateTag(TextSlice Source, ComponentTag Tag) : PageBlock(Source);
