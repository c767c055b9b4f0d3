namespace PiecesGen.Fuzzing.Tests;

/// <summary>A theory of the long run alone, skipped in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongRunTheoryAttribute : TheoryAttribute
{
    public LongRunTheoryAttribute()
    {
        if (!LongRun.IsAsked)
        {
            Skip = "Only in the long run: PIECESGEN_FUZZ is not set.";
        }
    }
}
