using System.Text.Json;
using PiecesGen.Json;

namespace PiecesGen.FaultInjection.Tests;

/// <summary>A model of which only the id matters.</summary>
internal static class Thing
{
    /// <summary>Reads a model as generated code does: what the docs do not mention is kept.</summary>
    public static string ReadId(ref Utf8JsonReader reader)
    {
        JsonReaderExtensions.StartObject(ref reader, "Thing");
        string? id = null;
        var additional = default(AdditionalPropertiesBuilder);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = JsonReaderExtensions.String(ref reader);
            }
            else
            {
                additional.Read(ref reader);
            }
        }

        return DocsCheck.Required(ref reader, id, "Thing", "id");
    }
}
