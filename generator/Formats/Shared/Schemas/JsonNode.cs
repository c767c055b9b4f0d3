using System.Collections.Generic;

namespace PiecesGen.Generator.Formats.Shared.Schemas;

/// <summary>A value of a JSON document (RFC 8259).</summary>
/// <param name="kind">What it is.</param>
/// <param name="text">The value of a string; the spelling of a number, of <c>true</c>, <c>false</c> and <c>null</c>; else empty.</param>
internal sealed class JsonNode(JsonNodeKind kind, string text = "")
{
    public JsonNodeKind Kind { get; } = kind;

    public string Text { get; } = text;

    /// <summary>The elements of an array.</summary>
    public List<JsonNode> Items { get; } = [];

    /// <summary>The members of an object in their order; of several of one name the last counts.</summary>
    public List<KeyValuePair<string, JsonNode>> Members { get; } = [];

    public bool IsNull => Kind == JsonNodeKind.Literal && Text == "null";

    /// <summary>The member of this name; null where there is none, or this is no object.</summary>
    public JsonNode? Find(string name) => Members.FindLast(member => member.Key == name).Value;

    /// <summary>The text of a member that is a string; null where it is none.</summary>
    public string? TextOf(string name) => Find(name) is { Kind: JsonNodeKind.String } member ? member.Text : null;

    /// <summary>The member is <c>true</c>.</summary>
    public bool IsTrue(string name) => Find(name) is { Kind: JsonNodeKind.Literal, Text: "true" };
}

/// <summary>What a JSON value is.</summary>
internal enum JsonNodeKind
{
    /// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Literal,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
