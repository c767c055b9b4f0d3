using System.Text.Json;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes <c>paths</c>.</summary>
internal sealed class PathsWriter(Utf8JsonWriter json, ApiModel model, SchemaWriter schemas, EvidenceWriter evidence)
{
    private readonly ParameterWriter _parameters = new(json, schemas, evidence);
    private readonly RequestBodyWriter _bodies = new(json, schemas, evidence);
    private readonly ResponseWriter _responses = new(json, schemas);

    public void Write(IReadOnlyList<PathItem> paths)
    {
        json.WriteStartObject("paths");
        foreach (PathItem path in paths)
        {
            json.WriteStartObject(path.Template);
            foreach (PathOperation operation in path.Operations)
            {
                Write(operation);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Write(PathOperation path)
    {
        Operation operation = path.Place.Operation;
#pragma warning disable CA1308 // OpenAPI spells the methods' fields in lower case.
        json.WriteStartObject(operation.Method.ToLowerInvariant());
#pragma warning restore CA1308
        json.WriteString("operationId", path.Id);
        json.WriteStartArray("tags");
        foreach (string tag in path.Tags)
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        json.WriteText("summary", operation.Summary);
        json.WriteText("description", operation.Description);
        json.WriteTrue("deprecated", operation.IsDeprecated);
        ServersWriter.Write(json, operation.BaseAddress);
        _parameters.Write(path);
        _bodies.Write(path.Place);
        _responses.Write(operation);
        SecurityWriter.WriteRequirements(json, operation.Security, model.SecuritySchemes);
        json.WriteEndObject();
    }
}
