namespace PiecesGen.Generator.Model;

/// <summary>A documented status.</summary>
/// <param name="Meaning">What the docs say the status means for this operation.</param>
/// <param name="Body">What the body holds; null where nothing is documented to come.</param>
/// <param name="IsAssumed">No page lists it; it stands for the success of an operation that lists none.</param>
internal sealed record Response(int Status, string Meaning, ApiType? Body, bool IsAssumed = false)
{
    public bool IsSuccess => Status is >= 200 and <= 299;
}
