using System.Text.Json;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes what need not be there.</summary>
internal static class OptionalJsonProperties
{
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    public static void WriteTrue(this Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }
}
