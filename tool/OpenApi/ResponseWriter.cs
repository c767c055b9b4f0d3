using System.Text.Json;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes the responses of an operation.</summary>
internal sealed class ResponseWriter(Utf8JsonWriter json, SchemaWriter schemas)
{
    public void Write(Operation operation)
    {
        var mediaTypes = new ResponseMediaTypes(operation);
        json.WriteStartObject("responses");
        foreach (WrittenResponse response in WrittenResponse.Of(operation))
        {
            json.WriteStartObject(response.Status);
            json.WriteString("description", response.Meaning);
            if (response.Body is { } body)
            {
                WriteContent(mediaTypes.Of(response), body);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteContent(IReadOnlyList<string> mediaTypes, ApiType body)
    {
        json.WriteStartObject("content");
        foreach (string mediaType in mediaTypes)
        {
            json.WriteStartObject(mediaType);
            json.WritePropertyName("schema");
            schemas.Write(json, body);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
