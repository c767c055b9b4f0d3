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
            WriteAll(path.Operations.Where(static operation => PathMethods.HasField(operation.Place.Operation.Method)), asFields: true);
            if (path.Operations.Where(static operation => !PathMethods.HasField(operation.Place.Operation.Method)).ToList() is { Count: > 0 } others)
            {
                json.WriteStartObject("additionalOperations");
                WriteAll(others, asFields: false);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <param name="asFields">OpenAPI spells the methods' fields in lower case, others as they are sent.</param>
    private void WriteAll(IEnumerable<PathOperation> operations, bool asFields)
    {
        foreach (PathOperation operation in operations)
        {
            string method = operation.Place.Operation.Method;
#pragma warning disable CA1308 // The specification has it so.
            json.WriteStartObject(asFields ? method.ToLowerInvariant() : method);
#pragma warning restore CA1308
            Write(operation);
            json.WriteEndObject();
        }
    }

    private void Write(PathOperation path)
    {
        Operation operation = path.Place.Operation;
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
    }
}
