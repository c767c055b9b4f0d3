using System.Text.Json;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes <c>servers</c>, of the API or of an operation; nothing where the docs name none.</summary>
internal static class ServersWriter
{
    public static void Write(Utf8JsonWriter json, string? address)
    {
        if (address is null)
        {
            return;
        }

        json.WriteStartArray("servers");
        json.WriteStartObject();
        json.WriteString("url", address);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
