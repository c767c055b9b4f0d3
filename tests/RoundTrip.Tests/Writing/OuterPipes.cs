namespace PiecesGen.RoundTrip.Tests.Writing;

/// <summary>Which of its outermost pipes a row has.</summary>
internal enum OuterPipes
{
    None,
    Both,
    Leading,
    Trailing,
}
