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
            WriteContent(mediaTypes.Of(response), response.Body);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteContent(IReadOnlyList<string> mediaTypes, ApiType? body)
    {
        if (mediaTypes.Count == 0)
        {
            return;
        }

        json.WriteStartObject("content");
        foreach (string mediaType in mediaTypes)
        {
            json.WriteStartObject(mediaType);
            if (body is not null)
            {
                json.WritePropertyName("schema");
                schemas.Write(json, body);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
