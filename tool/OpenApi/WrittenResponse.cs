using System.Globalization;
using PiecesGen.Generator.Model;

namespace PiecesGen.Tool.OpenApi;

/// <summary>An answer under the key that OpenAPI gives it.</summary>
internal sealed record WrittenResponse(string Status, string Meaning, ApiType? Body, bool IsSuccess)
{
    /// <summary>The answers that pages list: single statuses, then what stands for several.</summary>
    public static IEnumerable<WrittenResponse> Of(Operation operation)
    {
        // OpenAPI wants an answer; where pages list one, the assumed one is not written.
        foreach (Response response in operation.Responses.Where(response => !response.IsAssumed || operation.Responses.Count + operation.RangeResponses.Count == 1))
        {
            yield return new WrittenResponse(
                response.Status.ToString(CultureInfo.InvariantCulture), response.Meaning, response.Body, response.IsSuccess);
        }

        foreach (RangeResponse range in operation.RangeResponses)
        {
            yield return new WrittenResponse(range.Status, range.Meaning, range.Body, range.IsSuccess);
        }
    }
}
