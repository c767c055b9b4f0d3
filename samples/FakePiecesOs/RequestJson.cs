using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PiecesGen.FakePiecesOs;

/// <summary>Reads the body of a request as a documented JSON object, or says what is wrong with it.</summary>
internal static class RequestJson
{
    // A name twice in one object is a client's bug that JsonNode would only meet later, as an exception.
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    public static bool TryRead(RecordedRequest request, string shape, [NotNullWhen(true)] out JsonObject? body, out string problem)
    {
        body = null;
        if (request.Body.IsEmpty)
        {
            problem = $"A {shape} is needed, and the request has no body.";
            return false;
        }

        string contentType = request.Headers.GetValueOrDefault("Content-Type", "");
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || type.MediaType != "application/json")
        {
            problem = $"Content-Type must be application/json, not '{contentType}'.";
            return false;
        }

        JsonNode? node;
        try
        {
            node = JsonNode.Parse(request.Body.Span, documentOptions: s_strict);
        }
        catch (JsonException malformed)
        {
            problem = $"The body is not JSON: {malformed.Message}";
            return false;
        }

        problem = WireCheck.Object(node, shape, path: shape) ?? "";
        body = node as JsonObject;
        return body is not null && problem.Length == 0;
    }
}
