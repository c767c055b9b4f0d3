using System.Text.Json.Nodes;

namespace PiecesGen.Consumer.Tests;

internal static class WireAssert
{
    /// <summary>The same JSON. Times are the same if they are the same moment: <c>Z</c> and <c>+00:00</c> are two spellings.</summary>
    public static void Same(JsonNode? expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(WithPlainTimes(expected), WithPlainTimes(actual)), $"Expected:\n{expected}\nActual:\n{actual}");

    private static JsonNode? WithPlainTimes(JsonNode? node) => node switch
    {
        null => null,
        JsonObject value => new JsonObject(value.Select(pair => KeyValuePair.Create(pair.Key, WithPlainTimes(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithPlainTimes)]),
        JsonValue value when value.TryGetValue(out DateTimeOffset time) => JsonValue.Create(time.UtcTicks),
        _ => node.DeepClone(),
    };
}
