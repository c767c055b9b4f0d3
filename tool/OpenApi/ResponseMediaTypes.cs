using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>
/// Shares out the media types that an operation accepts among its answers, because docs name them for all answers
/// together: failures are text where text is accepted, successes are the rest.
/// </summary>
internal sealed class ResponseMediaTypes
{
    private const string Json = "application/json";
    private const string Text = "text/plain";

    private readonly string[] _successes;
    private readonly string[] _failures;
    private readonly string[] _withoutBody;

    public ResponseMediaTypes(Operation operation)
    {
        string[] accepted = operation.Accepts.Count == 0 ? [Json] : [.. operation.Accepts.Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] text = [.. accepted.Where(IsText)];
        string[] others = [.. accepted.Except(text)];
        WrittenResponse[] withBody = [.. WrittenResponse.Of(operation).Where(response => response.Body is not null)];
        bool hasFailure = withBody.Any(response => !response.IsSuccess);
        bool hasSuccess = withBody.Any(response => response.IsSuccess);

        // Nothing is known of the body of such an answer, but the docs accept something, and no other answer can be meant.
        _withoutBody = hasFailure || hasSuccess || operation.Accepts.Count == 0 ? [] : accepted;
        _failures = !hasSuccess || text.Length == 0 ? accepted : text;
        _successes = !hasFailure || others.Length == 0 ? accepted : others;
    }

    public IReadOnlyList<string> Of(WrittenResponse response) =>
        response.Body is not null ? response.IsSuccess ? _successes : _failures
        : response.IsSuccess && response.Status is not ("204" or "205") ? _withoutBody
        : [];

    private static bool IsText(string mediaType) => mediaType.Split(';')[0].Trim().Equals(Text, StringComparison.OrdinalIgnoreCase);
}
