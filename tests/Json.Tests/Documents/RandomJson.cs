using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PiecesGen.RoundTrip.Tests.Models;

namespace PiecesGen.Json.Tests.Documents;

/// <summary>Values and spellings of JSON that a reader may stumble over.</summary>
internal static class RandomJson
{
    private static readonly string[] s_values =
    [
        "null", "null", "true", "false", "0", "-0", "1", "1.0", "1e2", "1E+400", "-1e-400", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
        "12345678901234567890123456789.5", "0.1", "\"\"", "\"x\"", "\"ä🌱\"", "\"\\u0000\"", "\"\\ud83c\\udf31\"", "\"\\ud800\"", "\"\\udc00x\"", "[]", "{}",
        "[null]", "[1,[2,{\"a\":[]}]]", "{\"id\":\"1\"}", "{\"iterable\":[null]}", "{\"a\":1,\"a\":2}", "\"PUBLIC\"", "\"UNLISTED\"",
        "\"2024-05-01T12:00:00Z\"", "\"2024-05-01T12:00:00.1234567Z\"", "\"2024-05-01T12:00:00.12345678Z\"", "\"2024-02-30T12:00:00Z\"", "\"2024-05-01T24:00:00Z\"",
        "\"2024-05-01T12:00:60Z\"", "\"2024-05-01T12:00:00+02:30\"", "\"2024-05-01T12:00:00.5-14:00\"", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999Z\"",
        "\"0000-01-01T00:00:00Z\"", "\"2024-05-01T12:00Z\"", "\"2024-05-01T12:00:00.Z\"", "\"2024-05-01t12:00:00z\"", "\"2024-5-01T12:00:000Z\"", "\"2024-05-01T12:00:0/Z\"",
        "\"\\u0032024-05-01T12:00:00Z\"", "\"2024-05-01\"", "\"-024-05-01T12:00:00Z\"", "\"2024-05-01T12:00:00\"",
    ];

    private static readonly string[] s_names =
        ["", "i", "ID", "Id", "ids", "schemaa", "shar\u00e9", "share ", "$id", "$type", "__proto__", "created\u0000", "🌱", "a\"b", "a\\b", "reference", "value", "score"];

    public static string Value(Choices choices) => choices.Below(8) switch
    {
        0 => $"{choices.Between(-5, 5)}",
        1 => Quoted(Name(choices), choices),
        2 => Nested(choices.From([3, 50, 60, 64, 70, 200]), choices),
        _ => choices.From(s_values),
    };

    public static string Name(Choices choices) => choices.From(s_names);

    public static string Space(Choices choices) => choices.OneIn(8) ? choices.From([" ", "\n", "\t", "\r\n  "]) : "";

    /// <summary>A scalar as it is, but perhaps with escapes.</summary>
    public static string Respelled(JsonNode? node, Choices choices) =>
        node is JsonValue value && value.TryGetValue(out string? text) ? Quoted(text, choices) : node?.ToJsonString() ?? "null";

    /// <summary>A string in quotes; any character may be escaped (RFC 8259, section 7).</summary>
    public static string Quoted(string text, Choices choices)
    {
        int odds = choices.From([1_000_000, 1_000_000, 3]);
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\' or < ' ' || choices.OneIn(odds))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }

    private static string Nested(int depth, Choices choices) => choices.OneIn(2)
        ? new string('[', depth) + new string(']', depth)
        : string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
}
