using System;
using System.Collections.Generic;
using System.Text.Json;

namespace PiecesGen.Json;

/// <summary>
/// Whether two JSON values are the same: strings by their characters, numbers by their digits, arrays in order, objects
/// whatever the order of their properties, of which the last of a name counts (RFC 8259, section 4). White space and escapes do not count.
/// </summary>
internal static class JsonElementComparer
{
    internal static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Number => string.Equals(left.GetRawText(), right.GetRawText(), StringComparison.Ordinal),
            JsonValueKind.Array => HaveEqualItems(left, right),
            JsonValueKind.Object => HaveEqualProperties(left, right),
            JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined or _ => true,
        };
    }

    private static bool HaveEqualItems(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !AreEqual(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveEqualProperties(JsonElement left, JsonElement right)
    {
        Dictionary<string, JsonElement> properties = ByName(left);
        Dictionary<string, JsonElement> others = ByName(right);
        if (properties.Count != others.Count)
        {
            return false;
        }

        foreach (KeyValuePair<string, JsonElement> property in properties)
        {
            if (!others.TryGetValue(property.Key, out JsonElement other) || !AreEqual(property.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, JsonElement> ByName(JsonElement value)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            properties[property.Name] = property.Value;
        }

        return properties;
    }
}
