using System.Text.Json;

namespace PiecesGen.Corpus.Tests.Calls;

/// <summary>Compares JSON: objects whatever the order of their members, numbers by their text.</summary>
internal static class JsonDifference
{
    /// <summary>The first difference with its place; null if there is none.</summary>
    public static string? Find(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        return Find(left.RootElement, right.RootElement, "$");
    }

    private static string? Find(JsonElement expected, JsonElement actual, string path)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return Differ(expected, actual, path);
        }

        return expected.ValueKind switch
        {
            JsonValueKind.Object => FindInObject(expected, actual, path),
            JsonValueKind.Array when expected.GetArrayLength() != actual.GetArrayLength() => Differ(expected, actual, path),
            JsonValueKind.Array => expected.EnumerateArray()
                .Zip(actual.EnumerateArray(), (left, right) => (left, right))
                .Select((pair, i) => Find(pair.left, pair.right, $"{path}[{i}]"))
                .FirstOrDefault(difference => difference is not null),
            JsonValueKind.String => expected.GetString() == actual.GetString() ? null : Differ(expected, actual, path),
            _ => expected.GetRawText() == actual.GetRawText() ? null : Differ(expected, actual, path),
        };
    }

    private static string? FindInObject(JsonElement expected, JsonElement actual, string path)
    {
        string[] names = [.. expected.EnumerateObject().Select(member => member.Name)];
        string[] others = [.. actual.EnumerateObject().Select(member => member.Name)];
        if (!names.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal)))
        {
            return $"{path}: missing {string.Join(", ", names.Except(others))}; too much {string.Join(", ", others.Except(names))}; {others.Length} members";
        }

        return names.Select(name => Find(expected.GetProperty(name), actual.GetProperty(name), $"{path}.{name}"))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string Differ(JsonElement expected, JsonElement actual, string path) => $"{path}: expected {Short(expected)}, got {Short(actual)}";

    private static string Short(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length <= 80 ? text : text[..80] + "…";
    }
}
