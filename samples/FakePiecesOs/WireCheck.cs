using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PiecesGen.FakePiecesOs;

/// <summary>
/// Holds a client to the wire: what is required must be there, what is documented must have its type, and no documented
/// name may come in disguise (<c>var_schema</c>, <c>_public</c>, <c>githubId</c>). Properties the pages do not know are let through.
/// </summary>
internal static class WireCheck
{
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public static string? Object(JsonNode? node, string shape, string path)
    {
        if (node is not JsonObject value)
        {
            return $"{path}: expected an object, found {KindOf(node)}.";
        }

        var properties = WireShapes.Properties(shape);
        return First(properties.Select(property => Property(value, property, $"{path}.{property.Name}")))
            ?? First(value.Select(pair => Disguise(pair.Key, properties, path)));
    }

    private static string? Property(JsonObject owner, WireProperty property, string path)
    {
        if (owner[property.Name] is not { } node)
        {
            return property.IsRequired ? $"{path} is required and missing." : null;
        }

        if (!property.IsList)
        {
            return Value(node, property.Type, path);
        }

        return node is JsonArray items
            ? First(items.Select((item, index) => Value(item, property.Type, $"{path}[{index}]")))
            : $"{path}: expected an array, found {KindOf(node)}.";
    }

    private static string? Value(JsonNode? node, string type, string path) => (type, KindOf(node)) switch
    {
        ("text", JsonValueKind.String) => null,
        ("time", JsonValueKind.String) when IsTime(node!.GetValue<string>()) => null,
        ("integer", JsonValueKind.Number) when node!.AsValue().TryGetValue(out long _) => null,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => null,
        ("object", JsonValueKind.Object) => null,
        ("text" or "time" or "integer" or "boolean" or "object", var found) => $"{path}: expected {type}, found {found}.",
        (var shape, _) => Object(node, shape, path),
    };

    private static string? Disguise(string name, IReadOnlyList<WireProperty> properties, string path)
    {
        var meant = properties.FirstOrDefault(property => Plain(property.Name) == Plain(name));
        return meant is null || meant.Name == name ? null : $"{path}.{name}: on the wire this is named '{meant.Name}'.";
    }

    private static string Plain(string name)
    {
        string unescaped = name.StartsWith("var_", StringComparison.Ordinal) ? name[4..] : name;
        return unescaped.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
    }

    private static string? First(IEnumerable<string?> problems) => problems.FirstOrDefault(problem => problem is not null);

    private static bool IsTime(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;
}
