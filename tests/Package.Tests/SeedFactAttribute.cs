namespace PiecesGen.Package.Tests;

/// <summary>A test over the documents of <see cref="SeedFolder"/>; skipped where there are none.</summary>
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
