using PiecesGen.Generator.Model.Values;

namespace PiecesGen.Generator.Model;

/// <summary>A documented answer that stands for several statuses, those that no other row names more closely.</summary>
/// <param name="Status">As OpenAPI spells it: <c>4XX</c> or <c>default</c>.</param>
/// <param name="Meaning">What the docs say it means for this operation.</param>
/// <param name="Body">What the body holds; null where nothing is documented to come.</param>
/// <param name="IsSuccess">It describes successes: <c>2XX</c>, and <c>default</c> where nothing else does.</param>
internal sealed record RangeResponse(string Status, string Meaning, ApiType? Body, bool IsSuccess)
{
    public StatusRange Statuses => StatusRange.Parse(Status);
}
