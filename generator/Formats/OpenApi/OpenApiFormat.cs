using PiecesGen.Generator.Diagnostics;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Schemas;
using PiecesGen.Generator.Markdown;

namespace PiecesGen.Generator.Formats.OpenApi;

/// <summary>
/// Pages of one operation each that carry it whole in their front matter, as an operation object of OpenAPI 3 with its schemas in
/// place: <c>api: eJzt…</c>. What they print is made of it.
/// </summary>
/// <param name="printed">Reads what such a page prints, where what it carries is damaged.</param>
internal sealed class OpenApiFormat(IDocsFormat printed) : IDocsFormat
{
    private const string Key = "api";

    private static readonly SourceTraits s_traits = new()
    {
        Name = "OpenAPI",
        Names = NameCasing.Verbatim,
        TellsIntegers = true,
        StatesRequired = true,
        StatesStatuses = true,
        StandsAlone = true,
    };

    public string Name => "OpenAPI";

    public PageFacts? Read(MarkdownPage page, FormatContext context)
    {
        if (page.FindFrontMatter(Key) is not { Value: var carried } || carried.ToString() is not { } text || !(PackedText.Is(text) || text[0] == '{'))
        {
            return PrintedOperation.Read(page) is { } shown ? FactsOf(shown.Operation, shown.Place, page, context) : null;
        }

        if ((text[0] == '{' ? text : PackedText.Unpack(text)) is not { } json || JsonParser.Parse(json) is not { } operation)
        {
            context.Report(Catalog.DamagedOperation, carried, "The packed operation of this page is damaged. The printed text was read instead.");
            return PrintedOperation.Read(page) is { } shown ? FactsOf(shown.Operation, shown.Place, page, context) : printed.Read(page, context);
        }

        return FactsOf(operation, carried, page, context) ?? printed.Read(page, context);
    }

    /// <summary>Null where it is no operation.</summary>
    private static PageFacts? FactsOf(JsonNode operation, TextSlice place, MarkdownPage page, FormatContext context)
    {
        SchemaReader schemas = new(place.Span);
        OperationObject read = new(operation, schemas, place.Span);
        return read.Group(page, context.Path) is not { } group ? null : new PageFacts
        {
            Path = context.Path,
            Source = s_traits,
            Server = read.Server,
            Groups = [group],
            Models = schemas.Models,
            SecuritySchemes = read.SecuritySchemes,
        };
    }
}
