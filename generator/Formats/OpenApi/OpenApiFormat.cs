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
        if (page.FindFrontMatter(Key) is not { Value: var packed } || packed.ToString() is not { } text || !PackedText.Is(text))
        {
            return null;
        }

        if (PackedText.Unpack(text) is not { } json || JsonParser.Parse(json) is not { } operation)
        {
            context.Report(Catalog.DamagedOperation, packed, "The operation that the page carries cannot be unpacked. What the page prints is read instead.");
            return printed.Read(page, context);
        }

        SchemaReader schemas = new(packed.Span);
        OperationObject read = new(operation, schemas, packed.Span);
        return read.Group(page, context.Path) is not { } group ? printed.Read(page, context) : new PageFacts
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
