using PiecesGen.Generator.Facts;
using PiecesGen.Generator.Formats;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Model;
using PiecesGen.RoundTrip.Tests.Models;
using PiecesGen.RoundTrip.Tests.Writing;

namespace PiecesGen.RoundTrip.Tests;

/// <summary>A model and the habits of the pages that tell of it.</summary>
internal sealed record Case(ApiModel Model, Style Style)
{
    public static Case Make(int seed) => new(ModelGenerator.Make(seed), Style.Make(new Choices(~seed)));

    public IEnumerable<Case> Shrink() =>
        ModelShrinker.Shrink(Model).Select(model => this with { Model = model }).Concat(Style.Plainer().Select(style => this with { Style = style }));

    /// <summary>What differs between the model that was written and the one that was read; nothing where all is well.</summary>
    public IReadOnlyList<string> Differences(Func<Style, IReadOnlyList<DocsWriter>> docs)
    {
        IReadOnlyList<DocsWriter> writers = docs(Style);
        Expressible expressible = new(Model, writers);
        ApiModel expected = expressible.From(Model);
        ApiModel read = Read(writers);
        ApiModel actual = expressible.Known(read);
        if (expected == actual)
        {
            return UnreadSpellings(read, writers);
        }

        string[] written = [.. ModelLines.From(expected)];
        string[] understood = [.. ModelLines.From(actual)];
        string[] differences = [.. written.Except(understood).Select(line => $"- {line}"), .. understood.Except(written).Select(line => $"+ {line}")];
        return differences.Length == 0 ? ["the same things in another order"] : differences;
    }

    /// <summary>Whatever the name on the wire is taken for, each spelling that a page prints is read from JSON as well.</summary>
    private string[] UnreadSpellings(ApiModel read, IReadOnlyList<DocsWriter> writers)
    {
        IEnumerable<(Property Written, Property Read)> properties = PropertiesOf(Model).Zip(PropertiesOf(read));
        return
        [
            .. from property in properties
               from writer in writers
               let spelling = writer.Dialect.Recased(property.Written.WireName)
               where spelling != property.Read.WireName && !property.Read.AlternativeWireNames.Contains(spelling)
               select $"{property.Read.WireName} is not read as {spelling}",
        ];
    }

    private static IEnumerable<Property> PropertiesOf(ApiModel model) => model.Schemas.OfType<ObjectSchema>().SelectMany(schema => schema.Properties);

    public string Pages(Func<Style, IReadOnlyList<DocsWriter>> docs) =>
        string.Join("\n\n", docs(Style).SelectMany(writer => writer.Write(Model)).Select(page => $"=== {page.Path}\n{page.Text}"));

    private ApiModel Read(IReadOnlyList<DocsWriter> writers)
    {
        PageFacts[] facts = [.. writers.SelectMany(writer => writer.Write(Model)).Select(page => DocsFormats.Read(page.Path, page.Text, CancellationToken.None))];
        return ModelMerger.Merge(facts, new Options(KeepUnusedModels: true), CancellationToken.None).Model;
    }
}
