using System.Text.Json;
using PiecesGen.Generator.Collections;
using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>Writes the responses of an operation.</summary>
internal sealed class ResponseWriter(Utf8JsonWriter json, SchemaWriter schemas)
{
    /// <summary>What most headers hold no page says.</summary>
    private static readonly PrimitiveType s_unsaid = new(PrimitiveKind.Any);

    public void Write(Operation operation)
    {
        Response[] responses = [.. Listed(operation)];
        var mediaTypes = new ResponseMediaTypes(operation, responses);
        json.WriteStartObject("responses");
        foreach (Response response in responses)
        {
            json.WriteStartObject(response.Statuses.ToString());
            json.WriteString("description", response.Meaning);
            WriteHeaders(response.Headers);
            WriteContent(mediaTypes.For(response), response.Body);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>OpenAPI wants a response: where pages list none, the assumed success is written; and where they list failures alone and what comes back.</summary>
    private static IEnumerable<Response> Listed(Operation operation) =>
        operation.Responses.Any(static response => !response.IsAssumed)
            ? operation.Responses.Where(static response => !response.IsAssumed || response is { IsSuccess: true, Body: not null })
            : operation.Responses.Where(static response => response.IsSuccess);

    private void WriteHeaders(EquatableArray<ResponseHeader> headers)
    {
        if (headers.Count == 0)
        {
            return;
        }

        json.WriteStartObject("headers");
        foreach (ResponseHeader header in headers)
        {
            json.WriteStartObject(header.Name);
            if (header.Description is { } description)
            {
                json.WriteString("description", description);
            }

            json.WritePropertyName("schema");
            schemas.Write(json, header.Type ?? s_unsaid);
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
