using System.Collections.Generic;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Formats.Shared.Schemas;

/// <summary>The values that a schema lists, all of one kind: <c>enum</c>, <c>const</c>, or options that are one value each and may have titles.</summary>
/// <param name="Kind">What they are in JSON: text or whole numbers.</param>
/// <param name="Names">The titles of those that have one.</param>
internal sealed record SchemaValues(PrimitiveKind Kind, EquatableArray<string> Values, EquatableArray<EnumValueName> Names)
{
    /// <summary>Null where the schema lists none, or others.</summary>
    public static SchemaValues? Read(JsonNode schema)
    {
        List<JsonNode> values = [];
        List<EnumValueName> names = [];
        if (schema.Find("enum") is { } listed)
        {
            values.AddRange(listed.Items);
        }
        else if (schema.Find("const") is { } single)
        {
            values.Add(single);
        }
        else
        {
            foreach (JsonNode option in (schema.Find("oneOf") ?? schema.Find("anyOf"))?.Items ?? [])
            {
                if (option.Find("const") is { } value)
                {
                    values.Add(value);
                    names.AddRange(option.TextOf("title") is { Length: > 0 } title ? [new EnumValueName(value.Text, title)] : []);
                }
                else if (!SchemaKeywords.IsNull(option))
                {
                    return null;
                }
            }
        }

        values.RemoveAll(static value => value.IsNull);
        PrimitiveKind? kind = values.Count == 0 ? null
            : values.TrueForAll(static value => value.Kind == JsonNodeKind.String) ? PrimitiveKind.String
            : values.TrueForAll(static value => value.Kind == JsonNodeKind.Number && long.TryParse(value.Text, out _)) ? PrimitiveKind.Integer
            : null;
        return kind is not { } one ? null : new SchemaValues(one, EquatableArray.From(values.ConvertAll(static value => value.Text)), EquatableArray.From(names));
    }
}
