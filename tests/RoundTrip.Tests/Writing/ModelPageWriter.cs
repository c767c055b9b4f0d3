using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Writes the page of a schema.</summary>
internal sealed class ModelPageWriter(Style style, Presentation presentation, DialectWriter dialect, string package)
{
    public string Write(Schema schema)
    {
        PageLines page = new(style);
        page.Add([.. presentation.Top(schema.Name, dialect.Name), $"# {schema.Name}", ""]);
        page.AddProse(presentation.Prose(schema.Description));
        if (schema is EnumSchema { Values.Count: > 0 } values && presentation.IsComplete)
        {
            page.Add("## Enum", "");
            page.Add([.. values.ValueNames.Select(name => $"* `{name.Name}` (value: `{Value(values, name.Value)}`)"), ""]);
        }
        else
        {
            page.Add("## Properties");
            page.AddTable(dialect.PropertyTitles, (schema as ObjectSchema)?.Properties.Select(dialect.PropertyCells) ?? []);
        }

        if (presentation.IsComplete && schema is ObjectSchema)
        {
            page.Add("## Example", "");
            page.Add([.. dialect.Example(package)]);
        }

        page.Add([.. presentation.Footer]);
        return page.ToString();
    }

    private static string Value(EnumSchema schema, string value) =>
        schema.Kind == PrimitiveKind.String ? $"'{value.Replace("&", "&amp;", StringComparison.Ordinal)}'" : value;
}
