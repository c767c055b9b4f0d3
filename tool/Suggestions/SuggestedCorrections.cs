using System.Text;
using PiecesGen.Generator.Merging;
using PiecesGen.Generator.Merging.Evidence;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.Suggestions;

/// <summary>Writes a corrections page of the values that prose lists and no table does, for somebody to read before it counts.</summary>
internal sealed class SuggestedCorrections
{
    private readonly StringBuilder _page = new("---\npiecesgen: corrections\n---\n");
    private readonly EvidenceIndex _evidence;

    private SuggestedCorrections(MergeResult merge)
    {
        _evidence = new EvidenceIndex(merge.Evidence);
        foreach (Schema schema in merge.Model.Schemas)
        {
            Add(schema);
        }

        foreach (ApiGroup group in merge.Model.Groups)
        {
            bool isNamed = false;
            foreach (Operation operation in group.Operations)
            {
                isNamed |= Add(group, operation, isNamed);
            }
        }
    }

    /// <summary>How many members the page gives values.</summary>
    public int Count { get; private set; }

    public string Text => _page.ToString();

    public static SuggestedCorrections From(MergeResult merge) => new(merge);

    private void Add(Schema schema)
    {
        if (schema is EnumSchema { Values.Count: 0 } && ProseValues.Find(schema.Description) is { Count: > 0 } values)
        {
            Count++;
            _page.Append($"\n# {schema.Name}\n\n{PlaceOf(MemberKey.Model(schema.Name))}## Enum\n\n");
            foreach (string value in values)
            {
                _page.Append($"* `{value}`\n");
            }
        }
        else if (schema is ObjectSchema described)
        {
            var rows = described.Properties.Select(property => Row(property.Type, property.Description, property.WireName, MemberKey.Property(schema.Name, property.WireName)));
            WriteTable($"\n# {schema.Name}\n\n## Properties\n", rows);
        }
    }

    private bool Add(ApiGroup group, Operation operation, bool isNamed)
    {
        var rows = operation.Parameters.Select(parameter => Row(parameter.Type, parameter.Description, parameter.Name, MemberKey.Parameter(group.Name, operation.Name, parameter.Name)));
        return WriteTable($"{(isNamed ? "" : $"\n# {group.Name} API\n")}\n## **{operation.Name}**\n\n### Parameters\n", rows);
    }

    /// <summary>The row of a text whose values prose alone lists; null for every other member.</summary>
    private (string Row, string Place)? Row(ApiType type, string? description, string name, string member) =>
        type is PrimitiveType { Kind: PrimitiveKind.String } && ProseValues.Find(description) is { Count: > 0 } values
            ? ($"**{name}** | {string.Join(", ", values.Select(static value => $"`{value}`"))}\n", PlaceOf(member))
            : null;

    private bool WriteTable(string headings, IEnumerable<(string Row, string Place)?> members)
    {
        (string Row, string Place)[] rows = [.. members.OfType<(string, string)>()];
        if (rows.Length > 0)
        {
            Count += rows.Length;
            _page.Append(headings).Append('\n').AppendJoin("", rows.Select(static row => row.Place)).Append("Name | Values\n--- | ---\n").AppendJoin("", rows.Select(static row => row.Row));
        }

        return rows.Length > 0;
    }

    /// <summary>A paragraph with the place of the prose; prose on a corrections page corrects nothing.</summary>
    private string PlaceOf(string member) => _evidence.PlaceOf(member) is { } place ? $"{place.Path}({place.Span.StartLine + 1})\n\n" : "";
}
