using System.Globalization;
using System.Text.Json;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;
using PiecesGen.Generator.Text;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes <c>default</c>: the docs spell it in the language of their client, OpenAPI in JSON.</summary>
internal sealed class DefaultWriter(EquatableArray<Schema> described)
{
    private readonly Dictionary<string, EnumSchema> _enums = described.OfType<EnumSchema>().ToDictionary(static schema => schema.Name, StringComparer.Ordinal);

    /// <summary>Writes nothing where the spelling is no value of the type.</summary>
    public void Write(Utf8JsonWriter json, ApiType type, string? documented)
    {
        if (documented is null)
        {
            return;
        }

        switch (type)
        {
            case PrimitiveType { Kind: PrimitiveKind.Boolean } when bool.TryParse(documented, out bool value):
                json.WriteBoolean("default", value);
                break;
            case PrimitiveType { Kind: PrimitiveKind.Integer } when long.TryParse(documented, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value):
                json.WriteNumber("default", value);
                break;
            case PrimitiveType { Kind: PrimitiveKind.Number or PrimitiveKind.Decimal } when decimal.TryParse(documented, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value):
                json.WriteNumber("default", value);
                break;
            case SchemaReference reference when _enums.TryGetValue(reference.SchemaName, out EnumSchema? listed):
                WriteValue(json, listed, listed.Values.Count > 0 || IsText(documented) ? listed.ValueOf(documented) : null);
                break;
            case LiteralsType literals when literals.ValueOf(documented) is { } value:
                json.WriteString("default", value);
                break;
            case PrimitiveType { Kind: PrimitiveKind.String or PrimitiveKind.DecimalText or PrimitiveKind.Date or PrimitiveKind.DateTime } or SchemaReference when IsText(documented):
                json.WriteString("default", QuotedText.Unquote(documented));
                break;
            default:
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, EnumSchema listed, string? value)
    {
        if (value is null)
        {
            return;
        }

        json.WritePropertyName("default");
        if (listed.Kind is PrimitiveKind.Integer or PrimitiveKind.Number || listed.Literals.Contains(value))
        {
            json.WriteRawValue(value);
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    /// <summary>Lists, objects and calls are no text.</summary>
    private static bool IsText(string documented) => documented.Length == 0 || (documented[0] is not ('[' or '{') && !documented.EndsWith(')'));
}
