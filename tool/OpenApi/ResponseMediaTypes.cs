using PiecesGen.Generator.Model;
using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Tool.OpenApi;

/// <summary>
/// Shares out the media types that an operation accepts among its responses, because docs name them for all
/// together: failures are text where text is accepted, successes are the rest.
/// </summary>
internal sealed class ResponseMediaTypes
{
    private const string Json = "application/json";
    private const string Text = "text/plain";

    private readonly string[] _messages;
    private readonly string[] _successes;
    private readonly string[] _failures;
    private readonly string[] _withoutBody;

    public ResponseMediaTypes(Operation operation, IReadOnlyList<Response> responses)
    {
        string[] accepted = operation.Accepts.Count == 0 ? [Json] : [.. operation.Accepts.Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] messages = [.. accepted.Where(static mediaType => MessageMediaTypes.FormatOf(mediaType) is not null)];
        _messages = messages.Length == 0 ? [MessageMediaTypes.Ndjson] : messages;
        string[] text = [.. accepted.Where(IsText)];
        string[] others = [.. accepted.Except(text)];
        Response[] withBody = [.. responses.Where(response => response.Body is not null)];
        bool hasFailure = withBody.Any(response => !response.IsSuccess);
        bool hasSuccess = withBody.Any(response => response.IsSuccess);

        // Nothing is known of the body of such a response, but the docs accept something, and no other can be meant.
        _withoutBody = hasFailure || hasSuccess || operation.Accepts.Count == 0 ? [] : accepted;
        _failures = !hasSuccess || text.Length == 0 ? accepted : text;
        _successes = !hasFailure || others.Length == 0 ? accepted : others;
    }

    public IReadOnlyList<string> For(Response response) =>
        response.Messages is not null ? _messages
        : response.Body is not null ? response.IsSuccess ? _successes : _failures
        : response.IsSuccess && response.Statuses.First is not (204 or 205) ? _withoutBody
        : [];

    private static bool IsText(string mediaType) => mediaType.Split(';')[0].Trim().Equals(Text, StringComparison.OrdinalIgnoreCase);
}
