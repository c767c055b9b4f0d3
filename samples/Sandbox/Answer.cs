using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PiecesGen.Sandbox;

/// <summary>What goes back: a status and, unless it is a 204, a body.</summary>
internal sealed record Answer(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    // Umlauts go out as they are, as Pieces OS sends them; the encoder's default would escape everything but ASCII.
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Answer NoContent { get; } = new(StatusCodes.Status204NoContent, ContentType: null, Body: default);

    public static Answer Ok(JsonNode value) =>
        new(StatusCodes.Status200OK, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(value.ToJsonString(s_json)));

    public static Answer Gone(string text) => Plain(StatusCodes.Status410Gone, text);

    public static Answer Error(string text) => Plain(StatusCodes.Status500InternalServerError, text);

    public static Answer GatewayTimeout(string text) => Plain(StatusCodes.Status504GatewayTimeout, text);

    /// <summary>Not an answer of any documented operation: the client called something that is not there.</summary>
    public static Answer NoSuchOperation(RecordedRequest request) =>
        Plain(StatusCodes.Status404NotFound, $"No such operation: {request.Method} {request.Path}");

    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        if (ContentType is null)
        {
            return;
        }

        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body, cancellationToken);
    }

    private static Answer Plain(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));
}
