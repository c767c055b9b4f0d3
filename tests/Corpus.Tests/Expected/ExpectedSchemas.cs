using System.Text.Json.Nodes;

namespace PiecesGen.Corpus.Tests.Expected;

/// <summary>
/// The schemas of the truth, with what only the pages have added, and with the names that the pages give where no rule leads
/// from them to the true ones.
/// </summary>
internal sealed class ExpectedSchemas
{
    private readonly Dictionary<string, JsonObject> _schemas = [];

    private ExpectedSchemas()
    {
        foreach ((string name, JsonNode? schema) in Truth.Schemas)
        {
            _schemas.Add(LetterKey.From(name), schema!.DeepClone().AsObject());
        }

        foreach ((string name, IReadOnlyList<PageMember> members) in PythonPages.Models())
        {
            AddWhatOnlyThePageHas(name, members);
        }

        foreach (LostName lost in LostName.All)
        {
            if (Find(lost.Owner) is { } schema)
            {
                lost.Apply(schema);
            }
        }
    }

    public static ExpectedSchemas Instance { get; } = new();

    /// <summary>The schema of that name, whatever its casing.</summary>
    public JsonObject? Find(string name) => _schemas.GetValueOrDefault(LetterKey.From(name));

    /// <summary>Follows references.</summary>
    public (JsonObject Schema, string? Name) Resolve(JsonNode schema)
    {
        if ((string?)schema["$ref"] is not { } reference)
        {
            return (schema.AsObject(), null);
        }

        string name = reference[(reference.LastIndexOf('/') + 1)..];
        return (Find(name) ?? throw new InvalidOperationException($"No schema {name}."), name);
    }

    private void AddWhatOnlyThePageHas(string name, IReadOnlyList<PageMember> members)
    {
        if (!_schemas.TryGetValue(LetterKey.From(name), out JsonObject? schema))
        {
            schema = new JsonObject { ["type"] = members.Count == 0 ? "string" : "object" };
            _schemas.Add(LetterKey.From(name), schema);
        }

        if (members.Count == 0)
        {
            return;
        }

        JsonObject properties = schema["properties"] as JsonObject ?? Add(schema, "properties", new JsonObject());
        JsonArray required = schema["required"] as JsonArray ?? Add(schema, "required", new JsonArray());
        foreach (PageMember member in members)
        {
            string key = LetterKey.OfPython(member.Name);
            string known = properties.Select(property => property.Key).FirstOrDefault(property => LetterKey.From(property) == key) ?? member.PlainName;
            properties.TryAdd(known, PageType.Schema(member.Type));
            if (member.IsRequired && !required.Any(item => (string?)item == known))
            {
                required.Add(known);
            }
        }
    }

    private static T Add<T>(JsonObject schema, string name, T value)
        where T : JsonNode
    {
        schema[name] = value;
        return value;
    }
}
