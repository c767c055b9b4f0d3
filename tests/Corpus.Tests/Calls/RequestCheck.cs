using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PiecesGen.Corpus.Tests.Expected;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Compares a recorded request with the docs.</summary>
internal static class RequestCheck
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<string> For(
        ExpectedOperation expected, IReadOnlyList<(ExpectedParameter Parameter, JsonNode Sample)> given, ReceivedRequest request)
    {
        string[] target = request.Target.Split('?', 2);
        string?[] differences =
        [
            Differ("method", expected.Method, request.Method),
            Differ("path", PathOf(expected, given), target[0]),
            Differ("query", Fields(given, "query"), target.Length == 1 ? "" : Sorted(target[1])),
            Differ("headers", HeadersOf(expected, given, request), string.Join("\n", request.Headers.Select(Line).Order(StringComparer.Ordinal))),
            BodyDifference(given, s_strictUtf8.GetString(request.Body)),
        ];
        return differences.OfType<string>();
    }

    private static string PathOf(ExpectedOperation expected, IEnumerable<(ExpectedParameter Parameter, JsonNode Sample)> given) =>
        given.Where(value => value.Parameter.Place == "path").Aggregate(
            expected.Path,
            (path, value) => path.Replace($"{{{value.Parameter.WireName}}}", Uri.EscapeDataString(TextOf(value.Sample)), StringComparison.Ordinal));

    /// <summary>The order of fields means nothing, so they are sorted on both sides.</summary>
    private static string Fields(IEnumerable<(ExpectedParameter Parameter, JsonNode Sample)> given, string place) => Sorted(string.Join(
        "&",
        given.Where(value => value.Parameter.Place == place)
            .SelectMany(value => value.Sample is JsonArray items ? items.Select(item => (value.Parameter, Sample: item!)) : [value])
            .Select(value => $"{Uri.EscapeDataString(value.Parameter.WireName)}={Uri.EscapeDataString(TextOf(value.Sample))}")));

    private static string Sorted(string fields) => string.Join("&", fields.Split('&').Order(StringComparer.Ordinal));

    private static string TextOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => (string)value!,
        JsonValueKind.Object => Compact(value),
        _ => value.ToJsonString(),
    };

    /// <summary>No other header than these, and each with exactly this value.</summary>
    private static string HeadersOf(
        ExpectedOperation expected, IReadOnlyList<(ExpectedParameter Parameter, JsonNode Sample)> given, ReceivedRequest request)
    {
        var headers = new Dictionary<string, string> { ["Host"] = request.Headers["Host"] };
        if (expected.Accept is { } accept)
        {
            headers.Add("Accept", accept);
        }

        if (expected.IsStream)
        {
            // RFC 6455, section 4.1.
            headers.Add("Connection", "Upgrade");
            headers.Add("Upgrade", "websocket");
            headers.Add("Sec-WebSocket-Version", "13");
            headers.Add("Sec-WebSocket-Key", request.Headers["Sec-WebSocket-Key"]);
        }

        bool hasBody = !expected.IsStream && given.Any(value => value.Parameter.Place is "body" or "form");
        if (hasBody)
        {
            headers.Add("Content-Type", expected.ContentType!);
        }

        if (hasBody || expected.Method is "POST" or "PUT" or "PATCH")
        {
            headers.Add("Content-Length", request.Body.Length.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join("\n", headers.Select(Line).Order(StringComparer.Ordinal));
    }

    private static string? BodyDifference(IReadOnlyList<(ExpectedParameter Parameter, JsonNode Sample)> given, string body)
    {
        foreach ((ExpectedParameter parameter, JsonNode sample) in given)
        {
            if (parameter.Place == "body")
            {
                // The bytes of one JSON value and nothing else: no byte order mark, no blanks, no needless escapes.
                return JsonDifference.Find(sample.ToJsonString(), body) is { } difference ? "body: " + difference
                    : Differ("body's spelling", Compact(JsonNode.Parse(body)!), body);
            }
        }

        return Differ("form", Fields(given, "form"), Sorted(body));
    }

    private static string Compact(JsonNode json) =>
        json.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string Line(KeyValuePair<string, string> header) => $"{header.Key}: {header.Value}";

    private static string? Differ(string what, string expected, string actual) =>
        expected == actual ? null : $"{what}: expected '{expected}', got '{actual}'";
}
