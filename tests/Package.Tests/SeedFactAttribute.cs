namespace PiecesGen.Package.Tests;

/// <summary>A test over the seed documents; skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (SeedFolder.Path is null)
        {
            Skip = $"{SeedFolder.Variable} names no folder.";
        }
    }
}
