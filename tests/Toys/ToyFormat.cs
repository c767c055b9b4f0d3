using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats.Shared;
using PiecesGen.Generator.Formats.Shared.Operations;
using PiecesGen.Generator.Formats.Shared.Tables;
using PiecesGen.Generator.Formats.Shared.Types;
using PiecesGen.Generator.Formats.Shared.Vocabularies;
using PiecesGen.Generator.Markdown;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tests.Toys;

/// <summary>
/// Leaflets, a kind of documentation that nobody writes: <see cref="ToyPage"/> is one. They state all that facts have room for,
/// so that a new format is seen to need one class.
/// </summary>
internal sealed class ToyFormat : IDocsFormat, IVocabulary
{
    private const string Includes = "Includes ";
    private const string Asks = "Asks for ";

    private static readonly SourceTraits s_traits =
        new() { Name = "leaflet", Names = NameCasing.Verbatim, TellsIntegers = true, StatesRequired = true, StatesStatuses = true };

    public string Name => "Leaflets";

    public IReadOnlyDictionary<string, TypeWord> TypeWords => CommonWords.Types;

    public Silence Silence => Silence.Unknown;

    public string UndoEscape(string name) => name;

    public PageFacts? Read(MarkdownPage page, FormatContext context)
    {
        if (page.FindFrontMatter("format")?.Value.ToString() != "leaflet")
        {
            return null;
        }

        VocabularyContext reading = new(context, this);
        PageSection title = page.Sections.Find(section => section.Level == 1)!;
        List<OperationFacts> operations = [];
        List<ModelFacts> models = [];
        List<FragmentFacts> fragments = [];
        foreach (PageSection section in page.Sections.Where(section => section.Level > 1))
        {
            switch (WordsOf(section.Heading.Source))
            {
                case [{ Value: "Model" }, { } name]:
                    models.Add(Model(name, section, reading));
                    break;
                case [{ Value: "Fragment" }, { } name]:
                    fragments.Add(new FragmentFacts(name, Members(section, reading)!.Value));
                    break;
                case [{ } name] when section.Level == 2:
                    operations.Add(Operation(name, section));
                    break;
                case [{ Value: "Parameters" }]:
                    operations[^1] = operations[^1] with { Parameters = Members(section, reading) };
                    break;
                case [{ Value: "Body" }, { } mediaType]:
                    operations[^1] = operations[^1] with { Body = Body(mediaType, section, reading) };
                    break;
                case [_, ..] words when StatusReader.Read(SliceOf(page, words[0]), context) is { } statuses:
                    EquatableArray<ResponseFacts> before = operations[^1].Responses ?? [];
                    operations[^1] = operations[^1] with { Responses = [.. before, Response(statuses, [.. words[1..]], section, reading)] };
                    break;
            }
        }

        return new PageFacts
        {
            Path = context.Path,
            Source = s_traits,
            Server = page.FindFrontMatter("server") is { } server ? LocatedText.From(server.Value) : null,
            Groups = [new GroupFacts(LocatedText.From(title.Heading.Source), ProseReader.Read(Prose(title)), EquatableArray.From(operations))],
            Models = EquatableArray.From(models),
            Fragments = EquatableArray.From(fragments),
            SecuritySchemes = page.FindFrontMatter("key") is { } key ? [KeyIn(LocatedText.From(key.Value))] : [],
        };
    }

    /// <summary><c>**POST** /plants</c>, then what it includes and asks for, then prose.</summary>
    private static OperationFacts Operation(Located<string> name, PageSection section)
    {
        RequestLine line = EndpointReader.ReadRequest(section.Blocks[0].Source)!;
        return new OperationFacts
        {
            Name = name,
            Verb = line.Verb,
            Path = line.Path,
            Description = ProseReader.Read(Prose(section).Skip(1)),
            Includes = Listed(section, Includes) ?? [],
            Security = Listed(section, Asks),
        };
    }

    private static ModelFacts Model(Located<string> name, PageSection section, VocabularyContext context)
    {
        EquatableArray<Located<string>>? values = section.Blocks.First(block => block as ItemList) is { } list ? list.Items.ConvertAll(LocatedText.From) : null;
        return new ModelFacts
        {
            Name = name,
            Anchor = $"model-{name.Value}".ToLowerInvariant(),
            Description = ProseReader.Read(Prose(section)),
            Properties = Members(section, context),
            Values = values,
            ValueKind = values is null ? null : PrimitiveKind.String,
        };
    }

    private static BodyFacts Body(Located<string> mediaType, PageSection section, VocabularyContext context) => new()
    {
        MediaTypes = [mediaType],
        Type = InlineObject(section, context),
        Example = Example(section),
        IsRequired = new Located<bool>(true, section.Heading.Source.Span),
        Description = ProseReader.Read(Prose(section)),
    };

    private static ResponseFacts Response(
        Located<StatusRange> statuses, EquatableArray<Located<string>> mediaTypes, PageSection section, VocabularyContext context)
    {
        PageBlock? linked = section.Blocks.Find(block => block is Paragraph && InlineReader.ReadFirst(block.Source)?.Target is not null);
        return new ResponseFacts
        {
            Statuses = statuses,
            MediaTypes = mediaTypes,
            Type = linked is null ? InlineObject(section, context) : Type(linked.Source, section.Heading.Title, context),
            Example = Example(section),
            Description = ProseReader.Read(Prose(section).Where(block => block != linked)),
        };
    }

    private static Located<TypeFact>? InlineObject(PageSection section, VocabularyContext context) =>
        Members(section, context) is { } members ? new Located<TypeFact>(new ObjectTypeFact(null, members), TableOf(section)!.Source.Span) : null;

    private static EquatableArray<MemberFacts>? Members(PageSection section, VocabularyContext context) =>
        TableOf(section) is { } table ? table.Rows.ConvertAll(row => Member(RowWidthNormalizer.Fit(row, TableColumns.From(table), context)!, TableColumns.From(table), context)) : null;

    private static MemberFacts Member(TextSlice[] cells, TableColumns columns, VocabularyContext context)
    {
        Located<string>? Text(string column) => columns.Cell(cells, column) is { } cell ? LocatedText.From(LocatedText.Marked(cell)) : null;
        Located<string> name = Text(TableColumns.Name)!.Value;
        return new MemberFacts
        {
            Name = name,
            WireName = Text(TableColumns.WireName),
            GivenName = Text(TableColumns.CSharpName),
            In = Text(TableColumns.In) is { } place ? new Located<ParameterLocation>(Enum.Parse<ParameterLocation>(place.Value), place.Span) : null,
            Type = columns.Cell(cells, TableColumns.Type) is { } type ? Type(type, name.Value, context) : null,
            Values = columns.Cell(cells, TableColumns.Values) is { } values ? EquatableArray.From(ValueList.Read(values)) : null,
            IsRequired = Text(TableColumns.Required) is { } required ? new Located<bool>(required.Value == "yes", required.Span) : null,
            Default = Text(TableColumns.Default),
            Description = Text(TableColumns.Description),
        };
    }

    /// <summary><c>[Seed](#model-seed)</c> leads to a model of this page, <c>[Seed](Seeds.md#model-seed)</c> to one of another.</summary>
    private static Located<TypeFact>? Type(TextSlice cell, string owner, VocabularyContext context) =>
        InlineReader.ReadFirst(cell) is { Target: { } target } link
            ? new Located<TypeFact>(new NamedTypeFact(link.Text.ToString(), LinkTarget.PageOf(target), target.ToString()[(target.IndexOf('#') + 1)..]), cell.Span)
            : TypeReader.Read(cell, owner, context);

    private static Located<TypeFact>? Example(PageSection section) =>
        section.Blocks.First(block => block as CodeListing) is { } listing ? ToyExample.Read(listing.Code) : null;

    private static SecuritySchemeFacts KeyIn(Located<string> header) => new()
    {
        Name = header with { Value = "key" },
        Type = header with { Value = "apiKey" },
        ParameterName = header,
        In = header with { Value = "header" },
    };

    private static Table? TableOf(PageSection section) => section.Blocks.First(block => block as Table);

    private static IEnumerable<PageBlock> Prose(PageSection section) =>
        section.Blocks.Where(block => block is Paragraph && !block.Source.StartsWith(Includes) && !block.Source.StartsWith(Asks));

    private static EquatableArray<Located<string>>? Listed(PageSection section, string opening) =>
        section.Blocks.Find(block => block.Source.StartsWith(opening)) is { } line
            ? EquatableArray.From(InlineReader.Read(line.Source).Select(run => LocatedText.From(run.Text)))
            : null;

    private static List<Located<string>> WordsOf(TextSlice heading)
    {
        List<Located<string>> words = [];
        for (int start = 0, end; start < heading.Length; start = end + 1)
        {
            int space = heading.IndexOf(' ', start);
            end = space < 0 ? heading.Length : space;
            words.Add(LocatedText.From(heading.Sub(start, end)));
        }

        return words;
    }

    private static TextSlice SliceOf(MarkdownPage page, Located<string> word) => page.Text.Slice(word.Span.Start, word.Span.Start + word.Span.Length);
}
