namespace PiecesGen.Generator.Model;

/// <summary>A documented status.</summary>
/// <param name="Meaning">What the docs say the status means for this operation.</param>
/// <param name="Body">What the body holds; null where nothing is documented to come.</param>
internal sealed record Response(int Status, string Meaning, ApiType? Body)
{
    public bool IsSuccess => Status is >= 200 and <= 299;
}
