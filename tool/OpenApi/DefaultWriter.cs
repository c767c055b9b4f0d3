using System.Globalization;
using System.Text.Json;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes <c>default</c>: the docs spell it in the language of their client, OpenAPI in JSON.</summary>
internal static class DefaultWriter
{
    /// <summary>Writes nothing where the spelling is no value of the type.</summary>
    public static void WriteDefault(this Utf8JsonWriter json, ApiType type, string? documented)
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
            case PrimitiveType { Kind: PrimitiveKind.String or PrimitiveKind.DecimalText or PrimitiveKind.Date or PrimitiveKind.DateTime } or LiteralsType or SchemaReference when IsText(documented):
                json.WriteString("default", Unquoted(documented));
                break;
            default:
                break;
        }
    }

    /// <summary>Lists, objects and calls are no text.</summary>
    private static bool IsText(string documented) => documented[0] is not ('[' or '{') && !documented.EndsWith(')');

    private static string Unquoted(string documented) =>
        documented.Length > 1 && documented[0] is '\'' or '"' && documented[^1] == documented[0] ? documented[1..^1] : documented;
}
