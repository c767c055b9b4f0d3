using System.Text.Json;
using System.Text.Json.Nodes;

namespace PiecesGen.Live.Tests.Servers;

/// <summary>What tests of real servers have in common: they look at values as JSON, whatever type the pages give them.</summary>
public abstract class LiveTest(ServerProcess server)
{
    /// <summary>What a call gives; nothing of what the server sent may be missing in it, but that a property is null.</summary>
    protected async Task<JsonElement> ValueOf<T>(Task<T> call)
    {
        JsonElement value = JsonSerializer.SerializeToElement(await call);
        Assert.True(JsonNode.DeepEquals(WithoutNulls(Sent()), WithoutNulls(value)), $"Sent {Sent()}, given {value}");
        return value;
    }

    /// <summary>What the server sent to a call of which the pages do not say that it gives anything.</summary>
    protected async Task<JsonElement> ValueOf(Task call)
    {
        await call;
        return Sent();
    }

    /// <summary>A body from JSON, whatever types the pages give its properties.</summary>
    protected static T From<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static JsonNode? WithoutNulls(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(value.EnumerateObject().Where(static member => member.Value.ValueKind != JsonValueKind.Null).Select(static member => KeyValuePair.Create(member.Name, WithoutNulls(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(WithoutNulls)]),
        _ => JsonSerializer.SerializeToNode(value),
    };

    private JsonElement Sent()
    {
        using JsonDocument document = JsonDocument.Parse(server.Wire.Text);
        return document.RootElement.Clone();
    }
}
