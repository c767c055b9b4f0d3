using System;
using System.Text.Json;

namespace PiecesGen.Runtime;

/// <summary>
/// Whether two JSON values are the same: strings by their characters, numbers by their digits, arrays in order, objects
/// whatever the order of their properties (RFC 8259, section 4). White space and escapes do not count.
/// </summary>
internal static class JsonSameness
{
    internal static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Number => string.Equals(left.GetRawText(), right.GetRawText(), StringComparison.Ordinal),
            JsonValueKind.Array => SameItems(left, right),
            JsonValueKind.Object => SameProperties(left, right),
            JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined or _ => true,
        };
    }

    private static bool SameItems(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !Same(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameProperties(JsonElement left, JsonElement right)
    {
        JsonElement.ObjectEnumerator others = right.EnumerateObject();
        foreach (JsonProperty property in left.EnumerateObject())
        {
            if (!others.MoveNext())
            {
                return false;
            }

            // Nearly always both sides have the same order; the search is for the rest.
            JsonElement other;
            if (others.Current.NameEquals(property.Name))
            {
                other = others.Current.Value;
            }
            else if (!right.TryGetProperty(property.Name, out other))
            {
                return false;
            }

            if (!Same(property.Value, other))
            {
                return false;
            }
        }

        return !others.MoveNext();
    }
}
