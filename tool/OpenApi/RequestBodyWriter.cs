using System.Text.Json;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes what an operation sends: one value, or the fields of a form.</summary>
internal sealed class RequestBodyWriter(Utf8JsonWriter json, SchemaWriter schemas, EvidenceWriter evidence)
{
    public void Write(OperationPlace place)
    {
        if (place.Operation.Body is { } body)
        {
            Write(place, body);
            return;
        }

        List<Parameter> fields = [.. place.Operation.Parameters.Where(parameter => parameter.Location == ParameterLocation.Form)];
        if (fields.Count > 0)
        {
            WriteForm(place, fields);
        }
    }

    private void Write(OperationPlace place, RequestBody body)
    {
        json.WriteStartObject("requestBody");
        json.WriteText("description", body.Description);
        json.WriteStartObject("content");
        foreach (string mediaType in Documented(place.Operation, body.MediaType))
        {
            json.WriteStartObject(mediaType);
            json.WritePropertyName("schema");
            schemas.Write(json, body.Type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteTrue("required", body.IsRequired);
        evidence.WriteParameter(json, place, body.Name);
        json.WriteEndObject();
    }

    private void WriteForm(OperationPlace place, List<Parameter> fields)
    {
        bool hasRequired = fields.Exists(field => field.IsRequired);
        string assumed = place.Operation.IsMultipart ? MediaTypes.Multipart : MediaTypes.UrlEncoded;
        json.WriteStartObject("requestBody");
        json.WriteStartObject("content");
        foreach (string mediaType in place.Operation.ContentTypes.Any(MediaTypes.IsForm) ? Documented(place.Operation, assumed) : [assumed])
        {
            json.WriteStartObject(mediaType);
            WriteFields(place, fields);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteTrue("required", hasRequired);
        json.WriteEndObject();
    }

    /// <summary>What is sent may come in each of the documented media types.</summary>
    private static IEnumerable<string> Documented(Operation operation, string otherwise) =>
        operation.ContentTypes.Count == 0 ? [otherwise] : operation.ContentTypes.Distinct(StringComparer.OrdinalIgnoreCase);

    private void WriteFields(OperationPlace place, List<Parameter> fields)
    {
        json.WriteStartObject("schema");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Parameter field in fields)
        {
            json.WriteStartObject(field.WireName);
            schemas.WriteKeywords(json, field.Type);
            schemas.WriteDefault(json, field.Type, field.Default);
            json.WriteText("description", field.Description);
            evidence.WriteParameter(json, place, field.Name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        SchemaWriter.WriteRequired(json, fields.Where(field => field.IsRequired).Select(field => field.WireName));
        json.WriteEndObject();
    }
}
