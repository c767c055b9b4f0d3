using System.Text.Json.Nodes;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>
/// Makes values of schemas: with every property the first time a schema occurs within bounds, with the required ones after
/// that, so that the value is finite and still holds everything once.
/// </summary>
/// <param name="withUnknown">Whether objects hold a property and enums a value that no page mentions.</param>
internal sealed class SchemaSample(bool withUnknown)
{
    private const int FullDepth = 10;

    private readonly HashSet<string> _seen = [];
    private int _count;

    public JsonNode For(JsonNode schema) => Value(schema, 0);

    private JsonNode Value(JsonNode reference, int depth)
    {
        Assert.True(depth < 50, "A required property leads back to its own schema.");
        (JsonObject schema, string? name) = ExpectedSchemas.Instance.Resolve(reference);
        _count++;
        return (string?)schema["type"] switch
        {
            "string" when schema["enum"] is JsonArray values => EnumValue(values),
            "string" when (string?)schema["format"] == "date-time" => $"2024-05-01T12:{_count % 60:00}:00.125+02:00",
            "string" => $"text {_count} ä€😀\"\\\n/<&+?#%",
            "integer" => 9_007_199_254_740_993 + _count,
            "number" => _count + 0.1,
            "boolean" => _count % 2 == 0,
            "array" => new JsonArray(Items(schema["items"]!, name, depth)),
            "object" when schema["additionalProperties"] is JsonObject value => Map(value, depth),
            "object" when schema["properties"] is JsonObject properties => Object(schema, properties, name, depth),
            "object" => JsonNode.Parse("""{"free":[1,2.50,null,{"a":"b"}]}""")!,
            var type => throw new InvalidOperationException($"A schema of type '{type}'."),
        };
    }

    private JsonNode EnumValue(JsonArray values) => withUnknown && _count % 2 == 0 ? $"NOT_IN_THE_DOCS {_count}" : (string)values[_count % values.Count]!;

    private JsonNode[] Items(JsonNode item, string? name, int depth) => depth > FullDepth ? [] : [Value(item, depth + 1), Value(item, depth + 1)];

    private JsonObject Map(JsonObject value, int depth)
    {
        var map = new JsonObject();
        for (int i = 0; i < (depth > FullDepth ? 0 : 2); i++)
        {
            map.Add($"key {i} ä\"{_count}", Value(value, depth + 1));
        }

        return map;
    }

    private JsonObject Object(JsonObject schema, JsonObject properties, string? name, int depth)
    {
        bool isFull = depth <= FullDepth && (name is null || _seen.Add(name));
        var required = new HashSet<string>(schema["required"]?.AsArray().Select(item => (string)item!) ?? []);
        var value = new JsonObject();
        foreach ((string property, JsonNode? type) in properties)
        {
            if (isFull || required.Contains(property))
            {
                value.Add(property, Value(type!, depth + 1));
            }
        }

        if (withUnknown)
        {
            value.Add("not in the docs", JsonNode.Parse("""{"number":1.50,"null":null,"list":[true,1e3]}"""));
        }

        return value;
    }
}
